import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeFrom } from './route.ts';

/**
 * The place on the desk, kept in the page's address: a reload and a bookmark come back to it. `go` changes parts of it;
 * another part of the desk or another note is a step to go back from, a filter being typed is not.
 */
export function useRoute(): { route: Route; go(change: Partial<Route>): void } {
  const [route, setRoute] = useState(() => routeFrom(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeFrom(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = (change: Partial<Route>): void => {
    const before = routeFrom(location.hash);
    const next = { ...before, ...change };
    const hash = hashOf(next);
    if (hash === location.hash) return;
    if (next.part === before.part && next.note === before.note) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    setRoute(next);
  };
  return { route, go };
}
