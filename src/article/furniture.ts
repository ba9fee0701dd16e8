/**
 * What stands on a news page beside the article: data, to be widened as sites turn up.
 * A name in `class` or `id` is a soft sign: it counts only where the part holds little of the page's prose, so that
 * `<body class="has-sidebar">` costs nothing.
 */

/** Elements whose text is never part of an article. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template nav button select option textarea input iframe frame object embed svg math ' +
    'canvas audio video map aside footer dialog menu rt rp head title datalist progress meter amp-ad amp-embed amp-sidebar ' +
    'amp-analytics amp-social-share'
  ).split(' '),
);

/** Roles of parts that are never an article's. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo dialog alertdialog alert menu menubar search banner tablist toolbar textbox'.split(
    ' ',
  ),
);

/** Whole words of a `class` or `id` (split at spaces, hyphens, underscores and capitals). */
export const SOFT_NAMES: ReadonlySet<string> = new Set(
  (
    'ad ads advert advertisement gpt sponsor promo promotion taboola outbrain ' +
    'mgid comment comments disqus reply respond related recommended recommendation ' +
    'popular trending latest sidebar ' +
    'navigation breadcrumb menu submenu footer share sharing social ' +
    'newsletter subscribe subscription cookie consent gdpr popup modal ticker ' +
    'tags taglist keywords pagination pager byline author authors credit copyright ' +
    'widget teaser teasers'
  ).split(' '),
);

/** Neighbouring words that make a name only together: `read-more`, `also_read`. */
export const SOFT_PAIRS: ReadonlySet<string> = new Set(
  (
    'read-more also-read read-also more-news more-stories more-from most-read top-stories top-news other-news ' +
    'latest-news you-may may-like next-story next-article prev-story up-next fact-box-link story-tags post-tags ' +
    'screen-reader sr-only visually-hidden'
  ).split(' '),
);

/** Words that mark an element as the article's own body, strongest sign first after `itemprop="articleBody"`. */
export const BODY_NAMES: ReadonlySet<string> = new Set(
  (
    'article-body articlebody article-content article-details story-body story-content story-details story-element ' +
    'news-body news-content news-details newsdetails post-body post-content entry-content details-body ' +
    'details-content content-details content-body'
  ).split(' '),
);

/** A line that is all furniture, or with a colon begins one; compared without case, marks and final colon, আরো as আরও. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set([
  'advertisement',
  'বিজ্ঞাপন',
  'share',
  'শেয়ার করুন',
  'অনুসরণ করুন',
  'আরও পড়ুন',
  'আরও দেখুন',
  'আরও জানুন',
  'এ সম্পর্কিত আরও পড়ুন',
  'read more',
  'also read',
  'read also',
  'প্রিন্ট',
]);

/** A heading after which nothing of the article follows. */
export const END_LINES: ReadonlySet<string> = new Set([
  'you may also like',
  'leave a comment',
  'post a comment',
  'comments',
  'related news',
  'মন্তব্য',
  'মন্তব্য করুন',
  'মন্তব্যসমূহ',
  'পাঠকের মন্তব্য',
  'মতামত দিন',
  'আপনার মতামত লিখুন',
  'আপনার মন্তব্য লিখুন',
  'সম্পর্কিত খবর',
  'এ সম্পর্কিত খবর',
  'এই সম্পর্কিত আরও খবর',
  'আরও খবর',
  'সর্বশেষ খবর',
  'সর্বশেষ সংবাদ',
  'জনপ্রিয় খবর',
  'আলোচিত খবর',
]);
