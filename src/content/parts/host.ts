import type { FoundArticle } from '../../article/index.ts';
import type { Language } from '../../model/index.ts';
import type { Annotating } from '../annotate/annotating.ts';
import type { CardSession } from '../card/card-session.tsx';
import type { Ask } from '../connection.ts';
import type { Mark } from '../marks.ts';
import type { NotesPart } from '../notes/notes-part.ts';
import type { Sentences } from '../sentences.ts';

/** The parts of the page's script that are injected when first needed, and what each gives to the core. */
export interface PageParts {
  readonly card: CardSession;
  readonly notes: NotesPart;
  readonly annotate: Annotating;
}
export type PartName = keyof PageParts;

/** What the core, which runs on every page, shows to the parts that come after it. */
export interface PageHost {
  readonly ask: Ask;
  /** Aborted when the extension is gone: nothing may be added to the page any more. */
  readonly signal: AbortSignal;
  /** The sentences of what is being read; null where nothing is. */
  sentences(): Sentences | null;
  /** Brings another part; null where that failed. */
  load<Name extends PartName>(name: Name): Promise<PageParts[Name] | null>;
  /** Looks for the page's articles now, in slices between which the page goes on. */
  findArticles(): Promise<readonly FoundArticle[]>;
  /** All that the page shows, as if it were one article. */
  readPage(): Promise<FoundArticle | null>;
  /** Asks for the notes of the page again: one was just written here. */
  refreshNotes(): Promise<void>;
  /** Shows a place of the page as the one that is meant; null: none any more. */
  point(place: StaticRangeInit | null): void;
  /** What is marked on the page now. */
  marks(): readonly Mark[];
  /** How the page's script speaks. */
  language(): Language;
  readonly parts: { -readonly [Name in PartName]?: PageParts[Name] };
}

/** Core and parts are files of their own in one world, apart from the page's: they meet under this name on its global. */
const NAME = 'prasangaHost';
const world = globalThis as { [NAME]?: PageHost };

/** The living core of this frame, if there is one. */
export function pageHost(): PageHost | null {
  const host = world[NAME];
  return host && !host.signal.aborted ? host : null;
}

/** The core of this frame begins. */
export function publishHost(host: PageHost): void {
  world[NAME] = host;
}

/** A part has come: it begins its work, once however often it is injected, and not where the core is gone. */
export function providePart<Name extends PartName>(
  name: Name,
  begin: (host: PageHost) => PageParts[Name],
): void {
  const host = pageHost();
  if (host && !host.parts[name]) host.parts[name] = begin(host);
}
