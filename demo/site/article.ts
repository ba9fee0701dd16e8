import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

/** How a page is built; each stands for a kind of markup that Bengali news sites use. */
export const FLAVOURS = ['semantic', 'divs', 'breaks', 'amp', 'late', 'endless', 'frame', 'app'] as const;
export type Flavour = (typeof FLAVOURS)[number];

const Line = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A piece of an article's body: a bare string is a paragraph. */
const Piece = v.union([
  Line,
  v.strictObject({ heading: Line }),
  v.strictObject({ list: v.array(Line) }),
  v.strictObject({ table: v.array(v.array(Line)) }),
]);
export type Piece = v.InferOutput<typeof Piece>;

const Article = v.strictObject({
  title: Line,
  summary: Line,
  section: Line,
  author: v.optional(Line, 'নিজস্ব প্রতিবেদক'),
  place: v.exactOptional(Line),
  /** ISO 8601 with the paper's own offset. */
  published: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  lang: v.optional(v.picklist(['bn', 'en']), 'bn'),
  flavour: v.optional(v.picklist(FLAVOURS), 'semantic'),
  figure: v.exactOptional(v.strictObject({ file: Line, alt: Line, caption: Line })),
  tags: v.optional(v.array(Line), []),
  /** Slugs of other articles of the site. */
  related: v.optional(v.array(Line), []),
  body: v.array(Piece),
});

/** An article of the demo site. `slug` names it in its address. */
export type DemoArticle = v.InferOutput<typeof Article> & { readonly slug: string };

/** Reads an article from its YAML. Throws, naming the slug, where a field is not as it should be. */
export function parseArticle(slug: string, source: string): DemoArticle {
  const article = v.safeParse(Article, parse(source));
  if (!article.success) throw new Error(`demo article ${slug}: ${v.summarize(article.issues)}`);
  return { slug, ...article.output };
}

/** All articles of `demo/articles`, newest first; undated ones last. */
export function readArticles(): readonly DemoArticle[] {
  const folder = resolve(import.meta.dirname, '../articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => parseArticle(basename(file, '.yaml'), readFileSync(`${folder}/${file}`, 'utf8')))
    .sort((one, other) => (other.published ?? '').localeCompare(one.published ?? ''));
}
