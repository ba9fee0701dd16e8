export { showOwnPage } from './show-own-page.tsx';
export { useVoice } from './use-voice.ts';
