import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Entity } from '../../src/model/index.ts';
import { readCldr } from './cldr.ts';
import { readPressForms } from './tables.ts';
import { worldEntities } from './world-entities.ts';

const PACKS = resolve(import.meta.dirname, '../../packs');
const forms = readPressForms(`${PACKS}/world/press-forms`);
const cldr = readCldr();
const entities = worldEntities(forms, cldr);
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const nfc = (name: string): string => name.normalize('NFC');
const namesOf = ({ label, aliases }: Entity): string[] =>
  [label.bn, label.en ?? '', ...aliases.bn, ...aliases.en].map(nfc);

describe('the world pack', () => {
  test('has every member of the United Nations and a few hundred cities', () => {
    const countries = entities.filter(({ description }) => /দেশ$/.test(description?.bn ?? ''));
    expect(countries.length).toBeGreaterThan(180);
    expect(Object.keys(forms.cities).length).toBeGreaterThan(250);
  });

  test('names no two places by one id, nor by one strong name', () => {
    expect(byId.size).toBe(entities.length);
    const bearers = new Map<string, string[]>();
    for (const entity of entities)
      for (const name of namesOf(entity))
        if (!entity.weak.map(nfc).includes(name))
          bearers.set(name, [...(bearers.get(name) ?? []), entity.id]);
    expect([...bearers].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test.each([
    ['united-states', 'যুক্তরাষ্ট্র', 'উত্তর আমেরিকার দেশ'],
    ['japan', 'জাপান', 'পূর্ব এশিয়ার দেশ'],
    ['myanmar', 'মিয়ানমার', 'দক্ষিণ-পূর্ব এশিয়ার দেশ'],
    ['seoul', 'সিউল', 'দক্ষিণ কোরিয়ার রাজধানী'],
    ['tbilisi', 'তিবলিসি', 'জর্জিয়ার রাজধানী'],
    ['kolkata', 'কলকাতা', 'পশ্চিমবঙ্গের রাজধানী'],
    ['karachi', 'করাচি', 'পাকিস্তানের শহর'],
  ])('%s is %s, %s', (id, label, description) => {
    expect(nfc(byId.get(id)?.label.bn ?? '')).toBe(nfc(label));
    expect(nfc(byId.get(id)?.description?.bn ?? '')).toBe(nfc(description));
  });

  test.each([
    ['united-states', 'আমেরিকা'],
    ['united-kingdom', 'ব্রিটেন'],
    ['china', 'চিন'],
    ['kyiv', 'কিভ'],
    ['kolkata', 'কোলকাতা'],
    ['seoul', 'সিওল'],
    ['israel', 'ইজরায়েল'],
    ['north-korea', 'উঃ কোরিয়া'],
  ])('%s is also called %s', (id, name) => {
    expect(namesOf(byId.get(id)!)).toContain(nfc(name));
  });

  test('leaves out what CLDR misspells and what no newspaper writes', () => {
    const names = entities.flatMap(namesOf);
    expect(names).not.toContain(nfc('সিবিলিশি'));
    expect(names.filter((name) => name.includes('('))).toEqual([]);
  });

  test('a country and its capital name each other', () => {
    for (const entity of entities)
      for (const { id, as } of entity.related) {
        const other = byId.get(id);
        expect(other, `${entity.id} → ${id}`).toBeDefined();
        if (as === 'capital') expect(other?.related).toContainEqual({ id: entity.id, as: 'capital-of' });
      }
  });

  test('has the places that korea-russia adds to', () => {
    const pack = parse(readFileSync(`${PACKS}/korea-russia/entities.yaml`, 'utf8')) as { entities: Entity[] };
    const places = pack.entities.filter(({ kind }) => kind === 'place');
    expect(places.filter(({ id, label }) => nfc(byId.get(id)?.label.bn ?? '') !== nfc(label.bn))).toEqual([]);
  });

  test('says which table is wrong', () => {
    const city = { drop: false, also: [], alsoEn: [], weak: ['নেই'], capital: false, in: 'JP', bn: 'কোবে' };
    expect(() => worldEntities({ ...forms, cities: { kobe: city } }, cldr)).toThrow(/kobe.*নেই/);
    expect(() =>
      worldEntities({ ...forms, cities: { kobe: { ...city, weak: [], in: 'QQ' } } }, cldr),
    ).toThrow(/cities\.yaml.*QQ/);
  });
});
