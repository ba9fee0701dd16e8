import type { Catalogue } from './catalogue.ts';

/** Sizes of files and feeds, which no line breaks. */
export const sizePhrases = {
  kilobytes: { bn: (size: string) => `${size}\u00a0কিলোবাইট`, en: (size: string) => `${size}\u00a0kB` },
  megabytes: { bn: (size: string) => `${size}\u00a0মেগাবাইট`, en: (size: string) => `${size}\u00a0MB` },
} satisfies Catalogue;
