export { Desk, type DeskPart, type DeskProps } from './Desk.tsx';
export { type Voice, voiceIn } from './voice.ts';
