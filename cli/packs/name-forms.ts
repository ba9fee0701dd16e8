import type { NameForms } from '../../src/feed/packs/index.ts';

/** Spellings told apart by Unicode alone. */
export const NAME_FORMS: NameForms = { matchingForm: (name) => name.normalize('NFC'), basesOf: () => [] };
