import abbreviations from '../bengali/tables/abbreviations.json' with { type: 'json' };

/** Spellings that follow from a name by rule, so that no pack need list them. */
export function derivedNames(name: string): string[] {
  const words = name.split(' ');
  const derived: string[] = [];
  for (const { short, expands } of abbreviations.abbreviations) {
    if (expands !== undefined && words[0] === expands && words.length > 1) {
      derived.push([`${short}.`, ...words.slice(1)].join(' '));
    }
  }
  return derived;
}
