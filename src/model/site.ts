/** Labels in front of a host name that select a presentation of the same site, not another site. */
const PRESENTATIONS = ['www', 'm', 'mobile', 'amp'];
/** Second-level labels under which countries register names: `com.bd` is nobody's site. */
const REGISTRY_LABELS = ['com', 'co', 'net', 'org', 'gov', 'edu', 'ac', 'info'];

const isRegistry = (labels: readonly string[]): boolean =>
  labels.length < 2 ||
  (labels.length === 2 && REGISTRY_LABELS.includes(labels[0]!) && labels[1]!.length === 2);

/**
 * The site a host belongs to, as readers see it: `www.`, `m.`, `mobile.` and `amp.` of one name are one site,
 * other subdomains (`bangla.`, `en.`) are sites of their own. Takes a host name or a host with its port, which
 * tells no sites apart.
 */
export function siteOf(host: string): string {
  let labels = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '').split('.');
  while (PRESENTATIONS.includes(labels[0]!) && !isRegistry(labels.slice(1))) labels = labels.slice(1);
  return labels.join('.');
}
