import { useEffect, useRef } from 'preact/hooks';
import { contentOf, currentNote, Editing } from '../../editing/index.ts';
import { fromPopup, onNotesChanged } from '../../messages/index.ts';
import type { Language } from '../../model/index.ts';
import { EDITOR_STYLE } from '../../ui/editor/index.ts';
import surfaceStyle from './editor-surface.css?inline';

interface NoteEditorProps {
  readonly id: string;
  readonly language: Language;
  onPlace(): void;
  onClosed(): void;
}

/**
 * The editor of a note, the same as on a page: it keeps what is typed by itself. In a shadow root, since its look is
 * written for one.
 */
export function NoteEditor({ id, language, onPlace, onClosed }: NoteEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const current = useRef<Editing | null>(null);
  const now = useRef({ language, onPlace, onClosed });
  now.current = { language, onPlace, onClosed };

  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const shadow = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(EDITOR_STYLE + surfaceStyle);
    shadow.adoptedStyleSheets = [sheet];
    const root = document.createElement('div');
    root.className = 'root';
    shadow.replaceChildren(root);
    const open = async (): Promise<void> => {
      const found = await currentNote(fromPopup, id);
      if (signal.aborted) return;
      if (!found) return now.current.onClosed();
      const editing = new Editing({
        ask: fromPopup,
        signal,
        surface: {
          root,
          show: () => undefined,
          focusFirst: () => root.querySelector<HTMLElement>('.first')?.focus(),
          hide: () => undefined,
        },
        id,
        base: found.annotation.revision,
        content: contentOf(found.annotation),
        conflicts: found.conflicts,
        language: () => now.current.language,
        place: () => null,
        showPlace: () => now.current.onPlace(),
        onClosed: () => signal.aborted || now.current.onClosed(),
      });
      current.current = editing;
      await editing.open(null);
    };
    void open();
    onNotesChanged(() => void current.current?.refresh(), signal);
    const leave = (): void => current.current?.leave();
    const onHide = (): void => void (document.hidden && leave());
    document.addEventListener('visibilitychange', onHide, { signal });
    window.addEventListener('pagehide', leave, { signal });
    window.addEventListener(
      'beforeunload',
      (event) => {
        leave();
        if (current.current?.isInTrouble) event.preventDefault();
      },
      { signal },
    );
    return () => {
      leave();
      lifetime.abort();
    };
  }, [id]);
  useEffect(() => void current.current?.refresh(), [language]);

  return <div class="note-editor" ref={host} />;
}
