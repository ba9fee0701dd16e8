const MINUTE = 60_000;

/** `২১ জুন ২০২৪, ০৯:৩০` (or in English), by the clock of the offset that the time bears. */
export function dateline(published: string, lang: 'bn' | 'en'): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(published) ?? [];
  const offset = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  const local = new Date(Date.parse(published) + offset * MINUTE);
  const day = new Intl.DateTimeFormat(lang === 'bn' ? 'bn-BD' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(local)
    .replace(',', '');
  const time = new Intl.DateTimeFormat(lang === 'bn' ? 'bn-BD' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(local);
  return `${day}, ${time}`;
}
