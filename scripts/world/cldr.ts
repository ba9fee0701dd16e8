import { createRequire } from 'node:module';
import * as v from 'valibot';

const load = createRequire(import.meta.url);

const Names = v.record(v.string(), v.string());
const Territories = v.record(v.string(), v.object({ localeDisplayNames: v.object({ territories: Names }) }));
const Zones = v.object({
  main: v.object({
    bn: v.object({
      dates: v.object({ timeZoneNames: v.object({ zone: v.record(v.string(), v.unknown()) }) }),
    }),
  }),
});
const Containment = v.object({
  supplemental: v.object({
    territoryContainment: v.record(v.string(), v.object({ _contains: v.exactOptional(v.array(v.string())) })),
  }),
});

/** The names that Unicode CLDR gives, as far as the world pack uses them. */
export interface CldrNames {
  /** Names of territories (ISO 3166) and regions (M49) by code. */
  readonly territories: {
    readonly bn: Readonly<Record<string, string>>;
    readonly en: Readonly<Record<string, string>>;
  };
  /** Bengali name of a time zone's city (`Europe/Kiev`), or undefined. */
  readonly cityOf: (zone: string) => string | undefined;
  /** M49 code of the smallest region that holds a territory, or undefined. */
  readonly regionOf: (territory: string) => string | undefined;
}

/** Reads the names from the CLDR packages that are installed. */
export function readCldr(): CldrNames {
  const zones = v.parse(Zones, load('cldr-dates-full/main/bn/timeZoneNames.json')).main.bn.dates.timeZoneNames
    .zone;
  const regions = regionsByTerritory();
  return {
    territories: { bn: territories('bn'), en: territories('en') },
    cityOf: (zone) => exemplarCity(zones, zone.split('/')),
    regionOf: (territory) => regions.get(territory),
  };
}

function territories(language: 'bn' | 'en'): Readonly<Record<string, string>> {
  const file = v.parse(
    v.object({ main: Territories }),
    load(`cldr-localenames-full/main/${language}/territories.json`),
  );
  return file.main[language]!.localeDisplayNames.territories;
}

function exemplarCity(zones: unknown, path: readonly string[]): string | undefined {
  let node = zones;
  for (const name of path) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[name];
  }
  const zone = v.safeParse(v.object({ exemplarCity: v.string() }), node);
  return zone.success ? zone.output.exemplarCity : undefined;
}

/** Numeric codes are regions, letters territories; groupings such as `EU` and deprecated ones are keyed otherwise. */
function regionsByTerritory(): Map<string, string> {
  const { territoryContainment } = v.parse(
    Containment,
    load('cldr-core/supplemental/territoryContainment.json'),
  ).supplemental;
  return new Map(
    Object.entries(territoryContainment)
      .filter(([region]) => /^\d{3}$/.test(region))
      .flatMap(([region, { _contains: held = [] }]) =>
        held.filter((code) => /^[A-Z]{2}$/.test(code)).map((code) => [code, region] as const),
      ),
  );
}
