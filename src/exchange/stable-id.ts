/** A hash of a text as 32 hex digits, the same on every device: for ids, not for secrets (cyrb128 by bryc). */
export function hashOf(text: string): string {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = b! ^ Math.imul(a! ^ unit, 597399067);
    b = c! ^ Math.imul(b! ^ unit, 2869860233);
    c = d! ^ Math.imul(c! ^ unit, 951274213);
    d = a ^ Math.imul(d! ^ unit, 2716044179);
  }
  a = Math.imul(c! ^ (a! >>> 18), 597399067);
  b = Math.imul(d! ^ (b! >>> 22), 2869860233);
  c = Math.imul(a ^ (c! >>> 17), 951274213);
  d = Math.imul(b ^ (d! >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a, b ^ a, c ^ a, d ^ a].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** Whether an id is a UUID or names one (`urn:uuid:…`). */
export const isUuid = (id: string): boolean => UUID.test(id);

/** The UUID that an id is or names (`urn:uuid:…`); for any other id one made from it (UUID version 8), always the same. */
export function uuidOf(id: string): string {
  const own = UUID.exec(id)?.[1];
  if (own) return own.toLowerCase();
  const hash = hashOf(id);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20),
  ];
  return parts.join('-');
}
