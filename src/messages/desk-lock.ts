/** The lock that every open desk page holds, in shared mode: the background sees by it whether there is one. */
const DESK_LOCK = 'prasanga-desk';

/** This page is a desk, for as long as it is open. */
export function holdDeskLock(): void {
  void navigator.locks.request(DESK_LOCK, { mode: 'shared' }, () => new Promise<never>(() => undefined));
}

export async function isDeskOpen(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === DESK_LOCK);
}
