export { OWN_PAGES } from './addresses.ts';
export { showOwnPage } from './show-own-page.tsx';
export { useKeptFresh } from './use-kept-fresh.ts';
export { useVoice } from './use-voice.ts';
