import type { Params, pageToBackground, Reply, Sender } from '../../messages/index.ts';
import { type Bilingual, type EntityKind, publishersAddress, siteOf } from '../../model/index.ts';
import type { Notebook } from '../../notebook/index.ts';

/** What recording a visit needs of the rest of the background. */
export interface VisitRecording {
  notebook(): Promise<Pick<Notebook, 'recordVisit'>>;
  /** Whether the reader leaves Prasanga on for a host. */
  siteEnabled(host: string): Promise<boolean>;
  /** The entities known under these ids; unknown ones may be missing. */
  entities(
    ids: readonly string[],
  ): Promise<Iterable<{ readonly id: string; readonly kind: EntityKind; readonly label: Bilingual }>>;
  /** The claims known under these ids; unknown ones may be missing. */
  claims(ids: readonly string[]): Promise<Iterable<{ readonly id: string; readonly text: Bilingual }>>;
}

type Asked = Params<typeof pageToBackground, 'recordVisit'>;

const webAddress = (address: string): URL | null => {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
};

/**
 * Where the visit belongs. The browser vouches for the sender's address alone: a page that names another site
 * as its own (by a canonical link, say) must not write over that site's records, so such names are not taken.
 */
function placeOf(asked: Asked, sender: Sender): { site: string; url: string; address: string } | null {
  const vouched = webAddress(publishersAddress(sender.url));
  if (!vouched) return null;
  const site = siteOf(vouched.hostname);
  const ownOr = (address: string, fallback: URL): URL => {
    const named = webAddress(address);
    return named && siteOf(named.hostname) === site ? named : fallback;
  };
  const url = ownOr(asked.url, vouched);
  const address = new URL(ownOr(asked.address, url));
  address.hash = '';
  return { site, url: url.href, address: address.href };
}

/**
 * Keeps that the reader has an article open, with the labels of what it names. Nothing is kept of a private
 * window, of a site that is switched off, or of a frame within a page.
 */
export function recordVisit(recording: VisitRecording) {
  return async (asked: Asked, sender: Sender): Promise<Reply<typeof pageToBackground, 'recordVisit'>> => {
    const place = placeOf(asked, sender);
    if (sender.incognito || sender.tab === null || sender.frame !== 0 || !place) return { kept: false };
    if (!(await recording.siteEnabled(place.site))) return { kept: false };
    const counts = new Map(asked.entities.map(({ id, count }) => [id, count]));
    const [entities, claims] = await Promise.all([
      recording.entities([...counts.keys()]),
      recording.claims([...new Set(asked.claims)]),
    ]);
    const notebook = await recording.notebook();
    await notebook.recordVisit({
      ...place,
      title: asked.title,
      publishedOn: asked.publishedOn,
      entities: Array.from(entities, ({ id, kind, label }) => ({
        id,
        kind,
        label,
        count: counts.get(id) ?? 1,
      })),
      claims: Array.from(claims, ({ id, text }) => ({ id, text })),
    });
    return { kept: true };
  };
}
