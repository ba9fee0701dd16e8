export type { PageActions } from './page-panel.tsx';
export { Popup, type PopupPart, type PopupProps } from './popup.tsx';
export * from './views.ts';
export { type Voice, voiceIn } from './voice.ts';
