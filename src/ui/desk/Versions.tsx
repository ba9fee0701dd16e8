import type { VerdictScale } from '../../model/index.ts';
import { Compared } from './Compared.tsx';
import { verdictName } from './verdict-name.ts';
import type { OpenNoteView } from './views.ts';
import type { Voice } from './voice.ts';

/** What can be done with the versions of a note. */
export interface VersionActions {
  /** The list of versions is wanted. */
  onVersions(): void;
  onCompare(key: string): void;
  onRestore(key: string): void;
  /** A version of another window was looked at; the note stays as it is. */
  onSettle(key: string): void;
}

interface VersionsProps extends VersionActions {
  readonly voice: Voice;
  readonly open: Extract<OpenNoteView, { kind: 'note' }>;
  readonly scale: VerdictScale;
}

/** The versions of a note beside the current one, each to be compared with it and brought back. */
export function Versions({ voice, open, scale, onVersions, onCompare, onRestore }: VersionsProps) {
  const { words, tell } = voice;
  const { versions, compared } = open;
  return (
    <details
      class="versions"
      onToggle={(event) => event.currentTarget.open && versions === null && onVersions()}
    >
      <summary>{words.versions}</summary>
      {versions === null && <p class="note-facts">{words.opening}</p>}
      {versions?.length === 0 && <p class="note-facts">{words.noVersions}</p>}
      <ol>
        {versions?.map((version) => (
          <li key={version.key} class="version">
            <button
              type="button"
              class="version-name"
              aria-expanded={compared?.key === version.key}
              onClick={() => onCompare(version.key)}
            >
              <span>{words.version(tell.number(version.revision))}</span>
              <span class="note-facts">
                {[
                  `${tell.day(version.modifiedAt)} ${tell.clock(version.modifiedAt)}`,
                  words[version.state],
                  verdictName(voice, scale, version.verdict),
                  version.conflict ? words.fromOther : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
            {compared?.key === version.key && (
              <>
                <Compared voice={voice} open={open} scale={scale} />
                <button type="button" class="button" onClick={() => onRestore(version.key)}>
                  {words.restore}
                </button>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
