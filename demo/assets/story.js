/** Builds a story from the data that `/articles/SLUG.json` gives: every text goes in as text. */
export function storyElements(story) {
  return story.paragraphs.map((text) => element('p', text));
}

export function element(name, text = '', className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

export async function fetchStory(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
