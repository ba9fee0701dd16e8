import { useEffect, useRef } from 'preact/hooks';
import type { DeskWords, Voice } from './voice.ts';

interface HelpProps {
  readonly voice: Voice;
  onClose(): void;
}

const ROWS: readonly (readonly [does: keyof DeskWords['keys'], ...keys: string[]])[] = [
  ['move', 'j', 'k', '↓', '↑'],
  ['ends', 'Home', 'End'],
  ['open', 'Enter'],
  ['edit', 'e'],
  ['place', 'o'],
  ['choose', 'x', 'Space'],
  ['chooseMany', 'Shift + ↓', 'Shift + ↑'],
  ['chooseAll', 'Ctrl + A'],
  ['ready', 'r'],
  ['verdict', 'v'],
  ['tag', 't'],
  ['delete', 'Delete'],
  ['undo', 'u', 'Ctrl + Z'],
  ['search', '/'],
  ['escape', 'Esc'],
  ['help', '?'],
];

/** The keys, over the page. A modal dialog: the browser keeps the focus in it and gives it back. */
export function Help({ voice: { words }, onClose }: HelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{words.helpTitle}</h2>
      <p class="section-more">{words.helpMore}</p>
      <dl>
        {ROWS.map(([does, ...keys]) => (
          <div key={does} class="help-row">
            <dt>{words.keys[does]}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="button">
          {words.closeHelp}
        </button>
      </form>
    </dialog>
  );
}
