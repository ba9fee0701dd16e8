import cultureAndSchools from '../tables/concepts/culture-and-schools.json' with { type: 'json' };
import diplomacyAndWar from '../tables/concepts/diplomacy-and-war.json' with { type: 'json' };
import disastersAndWeather from '../tables/concepts/disasters-and-weather.json' with { type: 'json' };
import general from '../tables/concepts/general.json' with { type: 'json' };
import health from '../tables/concepts/health.json' with { type: 'json' };
import lawAndCrime from '../tables/concepts/law-and-crime.json' with { type: 'json' };
import moneyAndTrade from '../tables/concepts/money-and-trade.json' with { type: 'json' };
import peopleAndPlaces from '../tables/concepts/people-and-places.json' with { type: 'json' };
import politicsAndState from '../tables/concepts/politics-and-state.json' with { type: 'json' };
import scienceAndTechnology from '../tables/concepts/science-and-technology.json' with { type: 'json' };
import sport from '../tables/concepts/sport.json' with { type: 'json' };
import transportAndEnergy from '../tables/concepts/transport-and-energy.json' with { type: 'json' };
import workAndFarming from '../tables/concepts/work-and-farming.json' with { type: 'json' };

const FIELDS: readonly { readonly concepts: Readonly<Record<string, string>> }[] = [
  general,
  politicsAndState,
  lawAndCrime,
  diplomacyAndWar,
  disastersAndWeather,
  health,
  moneyAndTrade,
  workAndFarming,
  transportAndEnergy,
  sport,
  cultureAndSchools,
  scienceAndTechnology,
  peopleAndPlaces,
];

/** A concept and words of it, parted by spaces, as the tables list them; one may come several times. */
export const conceptWords = (): (readonly [concept: string, words: string])[] =>
  FIELDS.flatMap(({ concepts }) => Object.entries(concepts));
