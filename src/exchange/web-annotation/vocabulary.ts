/** Where the Web Annotation model's terms are defined; every export names it first. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Our own term: the note as Prasanga holds it, a JSON literal (JSON-LD 1.1), so that nothing is lost on the way back. */
export const NOTE_TERM = 'prasanga:note';
export const OWN_CONTEXT = {
  prasanga: 'urn:prasanga:',
  [NOTE_TERM]: { '@id': 'urn:prasanga:note', '@type': '@json' },
} as const;
export const CONTEXT = [ANNOTATION_CONTEXT, OWN_CONTEXT] as const;
