export type { HiddenActions, HiddenView } from './HiddenSection.tsx';
export { Options, type OptionsProps } from './Options.tsx';
export * from './views.ts';
export { type Voice, voiceIn } from './voice.ts';
