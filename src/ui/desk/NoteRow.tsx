import type { VerdictScale } from '../../model/index.ts';
import { verdictName } from './verdict-name.ts';
import type { NoteRowView } from './views.ts';
import type { Voice } from './voice.ts';

interface NoteRowProps {
  readonly voice: Voice;
  readonly scale: VerdictScale;
  /** Undefined while it is on its way. */
  readonly note: NoteRowView | undefined;
}

/** What a row of the list says: the claim, and in one line what it is told by. Fits a height that is always the same. */
export function NoteRow({ voice, scale, note }: NoteRowProps) {
  const { words, tell, language } = voice;
  if (!note)
    return (
      <span class="row-words row-coming">
        <span class="unseen">{words.opening}</span>
      </span>
    );
  const { claim, quote, placement, conflicts } = note;
  const inEnglish = claim.en.trim() !== '' && (language === 'en' || claim.bn.trim() === '');
  return (
    <span class="row-words">
      <span class="row-claim" lang={inEnglish ? 'en' : 'bn'}>
        {(inEnglish ? claim.en : claim.bn).trim() || <q class="row-quote">{quote}</q>}
      </span>
      <span class="row-facts">
        <span class={`verdict ${note.verdict ? '' : 'verdict-none'}`}>
          {verdictName(voice, scale, note.verdict)}
        </span>
        <span class={`state state-${note.state}`}>{words[note.state]}</span>
        {placement.placed === 'orphaned' && <span class="row-warning">{words.placed.orphaned}</span>}
        {placement.placed === 'edited' && <span class="row-warning">{words.placed.edited}</span>}
        {conflicts > 0 && <span class="row-warning">{words.inConflict}</span>}
        {note.claimedBy?.name && <span>{note.claimedBy.name}</span>}
        <span>{note.site}</span>
        <span>{tell.age(note.modifiedAt)}</span>
        {note.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </span>
    </span>
  );
}
