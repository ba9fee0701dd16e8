import type { Catalogue } from './catalogue.ts';

/** Sizes of files and feeds. */
export const sizePhrases = {
  kilobytes: { bn: (size: string) => `${size} কিলোবাইট`, en: (size: string) => `${size} kB` },
  megabytes: { bn: (size: string) => `${size} মেগাবাইট`, en: (size: string) => `${size} MB` },
} satisfies Catalogue;
