/** Hosts of papers and channels by country, where the ending of the name does not say it. */
const HOSTS = {
  WB: [
    'anandabazar.com',
    'eisamay.com',
    'eisamay.indiatimes.com',
    'bartamanpatrika.com',
    'abplive.com',
    'zeenews.india.com',
    'hindustantimes.com',
    'indianexpress.com',
    'news18.com',
    'tv9bangla.com',
    'asianetnews.com',
    'oneindia.com',
    'uttarbangasambad.com',
  ],
  BD: [
    'prothomalo.com',
    'bdnews24.com',
    'thedailystar.net',
    'jugantor.com',
    'kalerkantho.com',
    'samakal.com',
    'bd-pratidin.com',
    'dhakapost.com',
    'banglatribune.com',
    'jagonews24.com',
    'risingbd.com',
    'mzamin.com',
    'dailyinqilab.com',
    'dailynayadiganta.com',
    'dainikamadershomoy.com',
    'bhorerkagoj.com',
    'dailyjanakantha.com',
    'bonikbarta.com',
    'ajkerpatrika.com',
    'deshrupantor.com',
    'somoynews.tv',
    'channelionline.com',
    'ntvbd.com',
    'rtvonline.com',
    'ekattor.tv',
    'itvbd.com',
    'dhakatribune.com',
    'banglanews24.com',
    'sarabangla.net',
    'tbsnews.net',
    'rumorscanner.com',
  ],
} as const;

export type PressRegion = keyof typeof HOSTS;

const isUnder = (host: string, known: string): boolean => host === known || host.endsWith(`.${known}`);

/** Which country's press an address belongs to, for names that mean different things in Dhaka and Kolkata; null if unknown. */
export function pressRegion(url: string): PressRegion | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  if (hostname.endsWith('.in')) return 'WB';
  if (hostname.endsWith('.bd')) return 'BD';
  const regions: readonly PressRegion[] = ['WB', 'BD'];
  return regions.find((region) => HOSTS[region].some((known) => isUnder(hostname, known))) ?? null;
}
