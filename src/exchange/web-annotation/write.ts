import { type Annotation, linkOf, type Selectors, type VerdictScale } from '../../model/index.ts';
import { verdictOf } from '../verdict-words.ts';
import { CONTEXT, NOTE_TERM } from './vocabulary.ts';

/**
 * Notes as a W3C Web Annotation collection (JSON-LD) of one page. `id` is a UUID for the collection. What the model
 * has words for stands in them; the whole note stands beside as `prasanga:note`. Source: Web Annotation Data Model,
 * W3C Recommendation 23 February 2017.
 */
export function writeWebAnnotations(
  annotations: readonly Annotation[],
  scale: VerdictScale,
  id: string,
): Record<string, unknown> {
  const collection = `urn:uuid:${id}`;
  return {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: 'প্রসঙ্গ',
    total: annotations.length,
    first: {
      id: `${collection}#page-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: annotations.map((annotation) => writeWebAnnotation(annotation, scale, false)),
    },
  };
}

/** One note as a Web Annotation; with its own context unless it stands inside a collection. */
export function writeWebAnnotation(
  annotation: Annotation,
  scale: VerdictScale,
  alone = true,
): Record<string, unknown> {
  const { id, createdAt, modifiedAt, target, ...rest } = annotation;
  const bodies = bodiesOf(annotation, scale);
  return {
    ...(alone ? { '@context': CONTEXT } : {}),
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: createdAt,
    modified: modifiedAt,
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: {
      type: 'SpecificResource',
      source: target.url,
      selector: selectorsOf(target.selectors),
    },
    [NOTE_TERM]: { target, ...rest },
  };
}

const textual = (purpose: string, value: string, language: string): Record<string, unknown> => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language,
});

function bodiesOf(annotation: Annotation, scale: VerdictScale): Record<string, unknown>[] {
  const { claim, explanation, tags, sources } = annotation;
  const verdict = verdictOf(scale, annotation.verdict);
  return [
    ...(claim.bn ? [textual('describing', claim.bn, 'bn')] : []),
    ...(claim.en ? [textual('describing', claim.en, 'en')] : []),
    ...(verdict ? [textual('assessing', verdict.label.bn, 'bn')] : []),
    ...(explanation ? [textual('commenting', explanation, 'bn')] : []),
    ...tags.filter((tag) => tag !== '').map((tag) => textual('tagging', tag, 'bn')),
    ...sources.flatMap((source) => {
      const link = linkOf(source);
      return link ? [{ type: 'SpecificResource', purpose: 'linking', source: link }] : [];
    }),
  ];
}

/**
 * The selectors that others can use. Not the position: it counts UTF-16 units of the article's text, and the model's
 * counts code points of the whole document; `prasanga:note` has it.
 */
function selectorsOf({ quote, range }: Selectors): Record<string, unknown>[] {
  const end = ({ path, offset }: { path: string; offset: number }): Record<string, unknown> => ({
    type: 'XPathSelector',
    value: path,
    refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
  });
  return [
    { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    ...(range
      ? [{ type: 'RangeSelector', startSelector: end(range.start), endSelector: end(range.end) }]
      : []),
  ];
}
