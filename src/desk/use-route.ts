import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeFrom } from './route.ts';

export type Go = (change: Partial<Route>, options?: { readonly replace?: boolean }) => void;

/**
 * The place on the desk, kept in the page's address: a reload and a bookmark come back to it. `go` changes parts of it;
 * another part of the desk or another note is a step to go back from (unless it is to `replace`), a filter is not.
 */
export function useRoute(): { route: Route; go: Go } {
  const [route, setRoute] = useState(() => routeFrom(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeFrom(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go: Go = (change, { replace = false } = {}) => {
    const before = routeFrom(location.hash);
    const next = { ...before, ...change };
    const hash = hashOf(next);
    if (hash === location.hash) return;
    const isStep = next.part !== before.part || next.note !== before.note;
    if (replace || !isStep) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    setRoute(next);
  };
  return { route, go };
}
