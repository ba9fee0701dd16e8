import * as v from 'valibot';

/** An id of an entity, claim, document, pack or feed: lower-case Latin letters, digits and hyphens. One space over all packs. */
export const Id = v.pipe(
  v.string(),
  v.maxLength(96, 'is longer than 96 characters'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens'),
);

/** An absolute http or https address. Any other scheme (javascript:, data:, …) is refused. */
export const WebAddress = v.pipe(
  v.string(),
  v.maxLength(2_048, 'is longer than 2,048 characters'),
  v.check((address) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  }, 'must be an http or https address'),
);
