import { directnessOf } from '../../claims/index.ts';
import type { Handlers, pageToBackground } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
import { readSentence } from '../sentences/read-sentence.ts';
import { sentenceFacts } from '../sentences/sentence-facts.ts';
import { speakerOf } from '../sentences/speaker-of.ts';
import { pressRegion } from '../sites/press-region.ts';

/** A card was opened on a sentence of which nothing is known: who says what in it, and when. */
export const openStatement =
  (knowledge: KnowledgeAccess): Handlers<typeof pageToBackground>['openStatement'] =>
  async ({ sentence: place }, sender) => {
    const store = await knowledge.ready();
    const sentence = await readSentence(place, store, sender);
    if (!sentence?.statement.cue) return null;
    const { text, start, cue, content } = sentence.statement;
    const speaker = speakerOf(sentence.statement, sentence.mentions);
    const said = content && { start: content.start - start, end: content.end - start };
    const named = speaker?.entity ? (await store.entities([speaker.entity])).get(speaker.entity) : undefined;
    return {
      sentence: text,
      speaker: speaker && {
        text: speaker.text,
        link: named ? { id: named.id, kind: named.kind, label: named.label } : null,
      },
      cue: cue.text,
      content: said && text.slice(said.start, said.end),
      directness: said ? directnessOf(text, said) : 'indirect',
      ...(await sentenceFacts(sentence, store, new Set(), pressRegion(sender.url))),
    };
  };
