import { element, fetchStory, storyElements } from './story.js';

const root = document.getElementById('app');
const first = root.dataset.article;

async function show(address) {
  const story = await fetchStory(address);
  document.title = `${story.title} | প্রসঙ্গ দৈনিক`;
  document.querySelector('link[rel=canonical]').href = `${location.origin}/articles/${story.slug}`;
  const article = document.createElement('article');
  article.append(
    element('p', story.section, 'kicker'),
    element('h1', story.title),
    element('p', story.summary, 'summary'),
    ...storyElements(story),
  );
  root.replaceChildren(article, nextLink(address));
}

function nextLink(address) {
  const link = element('a', address === first ? 'পরের লেখা →' : '← আগের লেখা', 'app-next');
  link.href = address === first ? root.dataset.next : first.replace(/\.json$/, '');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', link.href);
    show(`${new URL(link.href).pathname}.json`);
    scrollTo(0, 0);
  });
  return link;
}

addEventListener('popstate', () => show(`${location.pathname}.json`));
show(first);
