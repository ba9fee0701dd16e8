import { CardSession } from '../card/card-session.tsx';
import { providePart } from './host.ts';

providePart('card', ({ ask, signal, sentences }) => {
  const session = new CardSession(ask, sentences);
  signal.addEventListener('abort', () => session.close());
  return session;
});
