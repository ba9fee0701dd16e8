/**
 * The address that somebody means who types the name of a site, `khobor.example` or with all that an address line shows;
 * null for what is none. Only a name with a dot is a site's.
 */
export function typedAddress(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, href } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && (hostname.includes('.') || hostname === 'localhost') ? href : null;
}
