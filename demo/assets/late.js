import { fetchStory, storyElements } from './story.js';

const article = document.querySelector('[data-late]');
addEventListener('load', async () => {
  const story = await fetchStory(article.dataset.late);
  article.querySelector('.late-body').replaceChildren(...storyElements(story));
});
