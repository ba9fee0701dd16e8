import * as v from 'valibot';
import { type Bilingual, Entity } from '../../src/model/index.ts';
import type { CldrNames } from './cldr.ts';
import { genitive } from './genitive.ts';
import type { City, Country, PressForms } from './tables.ts';

interface Naming {
  readonly label: Required<Bilingual>;
  readonly aliases: { readonly bn: readonly string[]; readonly en: readonly string[] };
}

/** English names that take the article within a sentence. */
const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Maldives|Czech R|Dominican R|Democratic R|Republic|Central African|Comoros)|Islands$/;

/**
 * The entities of the world pack: parts of the world, countries, capitals and large cities.
 * The order is that of the tables, so the same tables and CLDR give the same pack.
 * Throws, naming the place, where a table names a territory, zone or form that is not there.
 */
export function worldEntities(forms: PressForms, cldr: CldrNames): Entity[] {
  const countries = new Map(
    Object.entries(forms.countries).map(([code, country]) => [code, nameCountry(code, country, cldr)]),
  );
  const countryOf = (code: string) => {
    const country = countries.get(code);
    if (!country) throw new Error(`cities.yaml: no country is listed under ${code}`);
    return country;
  };
  const capitals = new Map(
    Object.entries(forms.cities).flatMap(([id, city]) =>
      city.capital && city.in !== undefined ? [[city.in, id] as const] : [],
    ),
  );
  return [
    ...forms.regions.parts.map(({ id, label, also, kind }) =>
      place(id, { label, aliases: { bn: also, en: [] } }, [], {
        description:
          kind === 'continent'
            ? { bn: 'মহাদেশ', en: 'Continent' }
            : { bn: 'পৃথিবীর একটি অঞ্চল', en: 'Region of the world' },
        related: [],
      }),
    ),
    ...Object.entries(forms.countries).map(([code, country]) => {
      const { id, naming } = countryOf(code);
      const capital = capitals.get(code);
      return place(id, naming, country.weak, {
        description: country.is ?? describeCountry(country.region ?? cldr.regionOf(code), forms, cldr),
        related: capital === undefined ? [] : [{ id: capital, as: 'capital' }],
      });
    }),
    ...Object.entries(forms.cities).map(([id, city]) => {
      const country = city.in === undefined ? null : countryOf(city.in);
      return place(id, nameCity(id, city, cldr), city.weak, {
        description: city.is ?? describeCity(city, country?.naming.label),
        related: country ? [{ id: country.id, as: city.capital ? 'capital-of' : 'located-in' }] : [],
      });
    }),
  ];
}

function nameCountry(code: string, country: Country, cldr: CldrNames): { id: string; naming: Naming } {
  const bn = cldr.territories.bn[code];
  const en = cldr.territories.en[code];
  if (bn === undefined || en === undefined)
    throw new Error(`countries.yaml: CLDR names no territory ${code}`);
  const naming = nameOf(country, bn, country.en ?? en);
  return { id: country.id ?? slug(naming.label.en), naming };
}

function nameCity(id: string, city: City, cldr: CldrNames): Naming {
  const bn = city.zone === undefined ? undefined : cldr.cityOf(city.zone);
  if (city.zone !== undefined && bn === undefined)
    throw new Error(`cities.yaml: ${id}: CLDR names no city of ${city.zone}`);
  return nameOf(city, bn, city.en ?? titleCase(id));
}

/** The label is the press form where there is one; CLDR's stays as an alias unless it is dropped. */
function nameOf(forms: Country | City, cldrName: string | undefined, en: string): Naming {
  const bn = forms.bn ?? cldrName;
  if (bn === undefined) throw new Error(`press-forms: ${en} has neither bn nor a name in CLDR`);
  const kept = cldrName === undefined || forms.drop ? [] : [cldrName];
  return { label: { bn, en }, aliases: { bn: [...kept, ...forms.also], en: forms.alsoEn } };
}

function place(
  id: string,
  { label, aliases }: Naming,
  weak: readonly string[],
  rest: { description: Bilingual; related: { id: string; as: string }[] },
): Entity {
  const others = {
    bn: distinct(aliases.bn).filter((name) => !same(name, label.bn)),
    en: distinct(aliases.en).filter((name) => name !== label.en),
  };
  const names = [label.bn, label.en, ...others.bn, ...others.en];
  const stray = weak.filter((name) => !names.some((known) => same(known, name)));
  if (stray.length > 0)
    throw new Error(`press-forms: ${id}: weak but not among its names: ${stray.join(', ')}`);
  return v.parse(Entity, { id, kind: 'place', label, aliases: others, weak, ...rest });
}

function describeCountry(region: string | undefined, forms: PressForms, cldr: CldrNames): Bilingual {
  const bn = region && (forms.regions.names[region]?.bn ?? cldr.territories.bn[region]);
  const en = region && (forms.regions.names[region]?.en ?? cldr.territories.en[region]);
  if (!bn || !en) throw new Error(`regions.yaml: no name for the region ${region}`);
  return { bn: `${genitive(bn)} দেশ`, en: `Country in ${en}` };
}

function describeCity({ capital }: City, country: Required<Bilingual> | undefined): Bilingual {
  if (!country) throw new Error('cities.yaml: a city without a country needs a description (is)');
  const en = WITH_ARTICLE.test(country.en) ? `the ${country.en}` : country.en;
  return capital
    ? { bn: `${genitive(country.bn)} রাজধানী`, en: `Capital of ${en}` }
    : { bn: `${genitive(country.bn)} শহর`, en: `City in ${en}` };
}

const same = (one: string, other: string): boolean => one.normalize('NFC') === other.normalize('NFC');
const distinct = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.findIndex((other) => same(other, name)) === index);
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const titleCase = (id: string): string =>
  id.replace(/(^|-)([a-z])/g, (_, gap: string, letter: string) => `${gap && ' '}${letter.toUpperCase()}`);
