import { cleanAddress, type FoundArticle } from '../article/index.ts';

/** All addresses under which an article of this page is known: its own, then that which the page was opened at. */
export function addressesOf({ address }: Pick<FoundArticle, 'address'>): string[] {
  const shown = cleanAddress(location.href);
  return address === null || address === shown ? [shown] : [address, shown];
}
