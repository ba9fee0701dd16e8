import * as v from 'valibot';

/** A calendar day, `YYYY-MM-DD`, without time or zone: what a newspaper means by a date. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2024-06-19'),
  v.check((day) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  }, 'is no day of the calendar'),
);
export type Day = v.InferOutput<typeof Day>;

/** A moment, ISO 8601 in UTC: `2024-06-19T10:00:00.000Z`. */
export const Moment = v.pipe(v.string(), v.isoTimestamp('must be an ISO 8601 time'));
