import type { ListedView } from './views.ts';
import type { Voice } from './voice.ts';

interface ListedSitesProps {
  readonly voice: Voice;
  /** Null until the browser has answered. */
  readonly listed: ListedView | null;
  /** Called straight from the click: browsers grant a permission only during one. */
  onAllow(): void;
}

/** The sites that Prasanga knows, and whether it may run there. */
export function ListedSites({ voice, listed, onAllow }: ListedSitesProps) {
  const { words } = voice;
  if (!listed) return <p aria-busy="true">{words.loading}</p>;
  const { sites, allowed, declined } = listed;
  return (
    <>
      <p role="status">{stateOf(listed, voice)}</p>
      {allowed < sites.length && (
        <>
          <button type="button" class="button button-main" onClick={onAllow}>
            {words.allowListed}
          </button>
          <p class="trouble" role="alert">
            {declined && words.listedDeclined}
          </p>
        </>
      )}
      <details>
        <summary>{words.siteList}</summary>
        <ul class="site-list" dir="ltr">
          {sites.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </details>
      <p class="section-more">{words.takeBack}</p>
    </>
  );
}

function stateOf({ sites, allowed }: ListedView, { words, number }: Voice): string {
  const all = number(sites.length);
  if (allowed === sites.length) return words.allAllowed(all);
  return allowed === 0 ? words.noneAllowed(all) : words.someAllowed(number(allowed), all);
}
