/** Whether this is a good time to fetch, as far as the browser tells. */
export type Condition = 'good' | 'offline' | 'metered';

/** The part of the Network Information API (wicg.github.io/netinfo) that says what a connection costs. */
interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
}

/** What the browser says of the connection: `metered` where it saves data or runs over a mobile network. */
export function conditionOf({
  onLine,
  connection,
}: {
  readonly onLine: boolean;
  readonly connection?: Connection | undefined;
}): Condition {
  if (!onLine) return 'offline';
  return connection?.saveData === true || connection?.type === 'cellular' ? 'metered' : 'good';
}

/** The connection as it is now. */
export const conditionNow = (): Condition =>
  conditionOf({
    onLine: navigator.onLine,
    connection: (navigator as { readonly connection?: Connection }).connection,
  });
