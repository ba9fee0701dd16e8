import type * as v from 'valibot';

/** What is wrong with a value, with the way to it inside its record: `label.bn: is missing`. */
export function reasonOf(issue: v.BaseIssue<unknown>): string {
  const inner = (issue.path ?? []).map(({ key }) => String(key));
  const named = inner.length > 0 ? `${inner.join('.')}: ` : '';
  const isShape = issue.kind === 'schema' && inner.length > 0;
  return `${named}${isShape ? shapeOf(issue) : issue.message}`;
}

/** What a value should have been, for people: valibot's own sentence speaks of types. */
function shapeOf({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'is missing';
  if (!message.startsWith('Invalid')) return message;
  return `must be ${expected ?? 'something else'}, not ${received.slice(0, 80)}`;
}

/** The id of a value that may be a record, with a colon behind it; empty where it has none. */
export function idOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return '';
  const { id } = value as { id: unknown };
  return typeof id === 'string' ? `${id.slice(0, 96)}: ` : '';
}
