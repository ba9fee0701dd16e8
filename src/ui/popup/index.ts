export type { PageActions } from './PagePanel.tsx';
export { Popup, type PopupPart, type PopupProps } from './Popup.tsx';
export * from './views.ts';
export { type Voice, voiceIn } from './voice.ts';
