import * as v from 'valibot';
import type { Sender } from '../../messages/index.ts';
import { type AnnotationTarget, publishersAddress, siteOf, WebAddress } from '../../model/index.ts';
import { NotebookProblem } from '../../notebook/index.ts';

type Target = Pick<AnnotationTarget, 'site' | 'addresses'>;

/**
 * Whose notes a sender may be told of and change: the extension's own pages all; a page's content script those on
 * articles of the page's own site. The browser vouches for the site alone: a page may name any address as its own, to
 * learn from what lights up what its reader wrote elsewhere.
 */
export interface Reach {
  covers(target: Target): boolean;
  /** Throws a `NotebookProblem` unless it covers. */
  demand(target: Target): void;
  /** The addresses among these that the sender may speak for. */
  own(addresses: readonly string[]): string[];
  /** A target as the sender may set it; `before` is what the note has now. */
  targetFor(target: AnnotationTarget, before: AnnotationTarget | null): AnnotationTarget;
}

const EVERYTHING: Reach = {
  covers: () => true,
  demand: () => undefined,
  own: (addresses) => [...addresses],
  targetFor: (target) => target,
};

const siteOfAddress = (address: string): string | null =>
  v.is(WebAddress, address) ? siteOf(new URL(address).hostname) : null;

export function reachOf(sender: Pick<Sender, 'ownPage' | 'url'>): Reach {
  if (sender.ownPage) return EVERYTHING;
  // What an AMP cache shows is its publisher's page, and nothing else.
  const shown = publishersAddress(sender.url);
  const site = siteOfAddress(shown);
  const isOwn = (address: string): boolean => site !== null && siteOfAddress(address) === site;
  const covers = (target: Target): boolean =>
    site !== null && (target.site === site || target.addresses.some(isOwn));
  const refuse = (): never => {
    throw new NotebookProblem('refused', 'the note is on another site');
  };
  return {
    covers,
    demand: (target) => void (covers(target) || refuse()),
    own: (addresses) => addresses.filter(isOwn),
    targetFor(target, before) {
      if (site === null) return refuse();
      const known = new Set(before?.addresses);
      const addresses = target.addresses.filter((address) => known.has(address) || isOwn(address));
      const isKept = before !== null && target.url === before.url;
      return {
        ...target,
        url: isKept || isOwn(target.url) ? target.url : shown,
        addresses: addresses.length > 0 ? addresses : [shown],
        site: before?.site ?? site,
      };
    },
  };
}
