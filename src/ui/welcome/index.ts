export * from './views.ts';
export { type Voice, voiceIn } from './voice.ts';
export { Welcome, type WelcomeProps } from './Welcome.tsx';
