import { CardSession } from '../card/card-session.tsx';
import { providePart } from './host.ts';

providePart('card', (host) => {
  const session = new CardSession(host);
  host.signal.addEventListener('abort', () => session.close());
  return session;
});
