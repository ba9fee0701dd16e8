import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** য়, ড় and ঢ় as two letters each, beside a regular expression's end. */
const DECOMPOSED = /[যডঢ]\u09bc[^'"`]*\/[a-z]*u[a-z]*\b/u;
const COMMENT = /^\s*(?:\*|\/\*|\/\/)/u;

const codeIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/u.test(name) && !/\.test\./u.test(name),
  );

// Text is compared in its normal form, which has them as one letter: an expression with two never matches.
test('regular expressions have য়, ড় and ঢ় as one letter', () => {
  const wrong = codeIn('src').flatMap((name) =>
    readFileSync(join('src', name), 'utf8')
      .split('\n')
      .flatMap((line, i) => (DECOMPOSED.test(line) && !COMMENT.test(line) ? [`${name}:${i + 1}`] : [])),
  );
  expect(wrong).toEqual([]);
});
