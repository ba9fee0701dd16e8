import { element, fetchStory, storyElements } from './story.js';

const sentinel = document.querySelector('.sentinel');
if (sentinel) {
  const watcher = new IntersectionObserver(async ([entry]) => {
    if (!entry.isIntersecting) return;
    watcher.disconnect();
    const address = sentinel.dataset.next;
    const story = await fetchStory(`${address}.json`);
    const article = document.createElement('article');
    article.append(
      element('h1', story.title),
      element('p', story.summary, 'summary'),
      ...storyElements(story),
    );
    sentinel.replaceWith(article);
  });
  watcher.observe(sentinel);
}
