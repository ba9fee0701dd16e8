import type { DemoArticle } from '../article.ts';
import type { Markup } from '../html.ts';

/** The furniture that stands inside the story on some sites. */
export interface Surroundings {
  readonly related: Markup | null;
  readonly advert: Markup;
  /** Address of another article, where the flavour goes on to one. */
  readonly next: string | null;
}

/** Builds the part of a page that holds the story. */
export type RenderFlavour = (article: DemoArticle, surroundings: Surroundings) => Markup;
