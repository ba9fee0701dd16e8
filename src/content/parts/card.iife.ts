import { CardSession } from '../card/card-session.tsx';
import { providePart } from './host.ts';

providePart('card', ({ ask, signal }) => {
  const session = new CardSession(ask);
  signal.addEventListener('abort', () => session.close());
  return session;
});
