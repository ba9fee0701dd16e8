import type { BrowserView, KeysView } from './views.ts';
import type { Voice } from './voice.ts';

interface AtHandProps {
  readonly voice: Voice;
  /** Null until the browser has answered. */
  readonly browser: BrowserView | null;
  /** Opens the browser's page where the keys of commands are changed. */
  onKeys(): void;
}

/** The browser's button for Prasanga, and its keys. */
export function AtHand({ voice, browser, onKeys }: AtHandProps) {
  const { words } = voice;
  return (
    <>
      <h2>{words.button}</h2>
      <p>{words.buttonMore}</p>
      {browser && <p role="status">{whereIs(browser, voice)}</p>}
      {browser?.keys && <Keys voice={voice} keys={browser.keys} onKeys={onKeys} />}
    </>
  );
}

function whereIs({ button, name }: BrowserView, { words }: Voice): string {
  switch (button) {
    case 'pinned':
      return words.pinned;
    case 'unpinned-chrome':
      return words.pinInChrome(name);
    case 'unpinned-firefox':
      return words.pinInFirefox(name);
    case 'in-menu':
      return words.inMenu(name);
  }
}

interface KeysProps {
  readonly voice: Voice;
  readonly keys: KeysView;
  onKeys(): void;
}

/** The keys on a page, which are always the same, and those of the browser's command, which the reader may change. */
function Keys({ voice: { words }, keys: { alt, note }, onKeys }: KeysProps) {
  const rows = [
    [words.nextMark, [alt, '.']],
    [words.previousMark, [alt, ',']],
    [words.openCard, [alt, 'Enter']],
    [words.closeCard, ['Esc']],
    [words.writeNote, note === '' ? [] : note.split('+')],
  ] as const;
  return (
    <>
      <h3>{words.keyboard}</h3>
      <dl class="keys">
        {rows.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.length === 0
                ? words.noKeys
                : keys.map((key, i) => (
                    <>
                      {i > 0 && ' + '}
                      <kbd lang="en">{key}</kbd>
                    </>
                  ))}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onKeys}>
        {words.changeKeys}
      </button>
    </>
  );
}
