import { Notice } from '../Notice.tsx';
import { troubleWords } from './trouble-words.ts';
import type { Trouble } from './views.ts';
import type { Voice } from './voice.ts';

/** Why there is nothing to show. */
export function TroubleNotice({ voice, trouble }: { readonly voice: Voice; readonly trouble: Trouble }) {
  const [title, more] = troubleWords(voice, trouble);
  return <Notice title={title} more={more} detail={trouble.detail} />;
}
