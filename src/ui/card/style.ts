import { themeFor } from '../theme.ts';

/**
 * The card's look. `.card` bears the theme, not the host: a page's rules reach the host alone. Nothing here is
 * inherited from the page, since the host resets all.
 */
export const CARD_STYLE = `
${themeFor('.card')}
.card {
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  width: 100%;
  max-height: inherit;
  border: 1px solid var(--p-line);
  border-radius: var(--p-radius);
  box-shadow: 0 6px 28px var(--p-shadow);
  overflow: hidden;
  text-align: start;
  overflow-wrap: break-word;
}
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--p-focus); outline-offset: -2px; }
.bar {
  display: flex;
  align-items: center;
  gap: 2px;
  flex: none;
  padding: 6px 6px 0 16px;
}
.bar .icon:first-child { margin-inline-start: -10px; }
.kind {
  flex: 1;
  color: var(--p-muted);
  font-size: var(--p-small);
  line-height: var(--p-tight);
}
.kind::before {
  content: '';
  display: inline-block;
  width: 1.5em;
  margin-inline-end: 0.5em;
  vertical-align: 0.28em;
  border-top: 2px dotted var(--p-entity);
}
.claim .kind::before { border-top: 4px double var(--p-claim); vertical-align: 0.18em; }
.icon {
  display: grid;
  place-items: center;
  width: 32px;
  height: 32px;
  padding: 0;
  border: 0;
  border-radius: 6px;
  color: var(--p-muted);
  background: none;
  cursor: pointer;
}
.icon:hover, .icon[aria-pressed='true'] { color: var(--p-ink); background: var(--p-shade); }
.icon[aria-pressed='true'] path { fill: currentColor; }
button:focus-visible, a:focus-visible, summary:focus-visible {
  outline: 2px solid var(--p-focus);
  outline-offset: 1px;
  border-radius: 3px;
}
.body {
  overflow: auto;
  overscroll-behavior: contain;
  padding: 0 16px 14px;
  scrollbar-width: thin;
}
h2, h3, p, dl, dd, ul, ol { margin: 0; padding: 0; }
h2 { font-size: var(--p-large); font-weight: 700; line-height: var(--p-tight); }
.claim h2 { font-size: 17px; font-weight: 600; line-height: 1.55; }
h3 {
  margin: 16px 0 4px;
  color: var(--p-muted);
  font-size: var(--p-small);
  font-weight: 600;
  line-height: var(--p-tight);
}
.other-name { color: var(--p-muted); font-size: var(--p-small); }
.description { margin-top: 6px; }
.note { margin: 10px 0; color: var(--p-muted); }
ul, ol { list-style: none; }
.facts, .related { display: grid; gap: 6px; margin-top: 12px; }
.related { margin-top: 0; }
.facts > div, .related > div { display: grid; grid-template-columns: 7.2em 1fr; gap: 10px; }
dt { color: var(--p-muted); font-size: var(--p-small); line-height: 1.9; }
dd { min-width: 0; }
dd .text + .text::before { content: ', '; white-space: pre; color: var(--p-muted); }
.when, .details, .source, .feed { color: var(--p-muted); font-size: var(--p-small); }
.source, .details { display: block; line-height: 1.55; }
.text {
  display: inline;
  padding: 0;
  border: 0;
  color: var(--p-link);
  background: none;
  font: inherit;
  text-align: start;
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.22em;
  cursor: pointer;
}
.text:hover, a:hover { text-decoration-thickness: 2px; }
.sentence { color: var(--p-ink); text-decoration-color: var(--p-edge); }
a { color: var(--p-link); text-underline-offset: 0.22em; text-decoration-thickness: 1px; }
.claims, .documents, .reviews { display: grid; gap: 10px; }
.match {
  margin-top: 10px;
  padding: 6px 10px;
  border-inline-start: 3px solid var(--p-claim);
  border-radius: 0 6px 6px 0;
  background: var(--p-shade);
}
.match.contradicts { border-inline-start: 3px dashed var(--p-contradicts); }
.match.changed { border-inline-start-style: dotted; }
.rating { font-weight: 600; }
.reviews li { padding: 8px 10px; border: 1px solid var(--p-line); border-radius: 6px; }
.timeline { margin-inline-start: 5px; border-inline-start: 2px solid var(--p-line); }
.timeline li { position: relative; padding: 0 0 12px 16px; }
.timeline li:last-child { padding-bottom: 0; }
.timeline li::before {
  content: '';
  position: absolute;
  inset: 0.62em auto auto -6px;
  width: 6px;
  height: 6px;
  border: 2px solid var(--p-edge);
  border-radius: 50%;
  background: var(--p-paper);
}
.timeline .own::before { border-color: var(--p-claim); background: var(--p-claim); }
.timeline .when { display: block; }
.timeline .relation { display: block; font-size: var(--p-small); font-weight: 600; line-height: 1.55; }
.timeline .contradicts, .timeline .contradicted-by { color: var(--p-contradicts); }
.why { margin-top: 16px; border-top: 1px solid var(--p-line); padding-top: 8px; font-size: var(--p-small); }
summary { color: var(--p-muted); cursor: pointer; width: fit-content; padding: 3px 0; }
.why dl { display: grid; grid-template-columns: 10em 1fr; gap: 4px 10px; margin-top: 4px; }
.why p { margin-top: 6px; color: var(--p-muted); }
.feed { margin-top: 8px; }
@media (max-width: 420px) {
  .facts > div, .related > div { grid-template-columns: 1fr; gap: 0; }
  .icon { width: 40px; height: 40px; }
}
@media (forced-colors: active) { .card { border-color: CanvasText; } }
`;
