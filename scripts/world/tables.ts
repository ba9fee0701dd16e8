import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { Bilingual, Id, Text } from '../../src/model/index.ts';

const Names = v.optional(v.array(Text), []);

/** What the tables say of any place; see the head of packs/world/press-forms/countries.yaml for the fields. */
const PLACE = {
  bn: v.exactOptional(Text),
  drop: v.optional(v.boolean(), false),
  also: Names,
  en: v.exactOptional(Text),
  alsoEn: Names,
  weak: Names,
  is: v.exactOptional(Bilingual),
};
const TerritoryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code'));
const RegionCode = v.pipe(v.string(), v.regex(/^\d{3}$/, 'must be an M49 code in quotes'));

const Country = v.strictObject({ ...PLACE, id: v.exactOptional(Id), region: v.exactOptional(RegionCode) });
export type Country = v.InferOutput<typeof Country>;

const City = v.strictObject({
  ...PLACE,
  in: v.exactOptional(TerritoryCode),
  zone: v.exactOptional(Text),
  capital: v.optional(v.boolean(), false),
});
export type City = v.InferOutput<typeof City>;

const Regions = v.strictObject({
  names: v.record(RegionCode, v.strictObject({ bn: v.exactOptional(Text), en: Text })),
  parts: v.array(
    v.strictObject({
      id: Id,
      label: v.required(Bilingual, ['en']),
      also: Names,
      kind: v.optional(v.picklist(['continent', 'region']), 'continent'),
    }),
  ),
});

/** The tables of `packs/world/press-forms`: what newspapers call the places that CLDR names. */
export interface PressForms {
  readonly countries: Readonly<Record<string, Country>>;
  readonly cities: Readonly<Record<string, City>>;
  readonly regions: v.InferOutput<typeof Regions>;
}

/** Reads the tables from their folder. Throws, naming the file, where one does not have the right shape. */
export function readPressForms(folder: string): PressForms {
  return {
    countries: readTable(`${folder}/countries.yaml`, v.record(TerritoryCode, Country)),
    cities: readTable(`${folder}/cities.yaml`, v.record(Id, City)),
    regions: readTable(`${folder}/regions.yaml`, Regions),
  };
}

function readTable<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> {
  const table = v.safeParse(schema, parse(readFileSync(file, 'utf8')));
  if (!table.success) throw new Error(`${file}: ${v.summarize(table.issues)}`);
  return table.output;
}
