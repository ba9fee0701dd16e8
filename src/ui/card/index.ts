export { Card, type CardProps } from './Card.tsx';
export { CARD_STYLE } from './style.ts';
export type {
  Answer,
  CardLink,
  CardView,
  ClaimAnswer,
  ClaimView,
  Hiding,
  NoteAnswer,
  OwnNote,
  OwnVerdict,
} from './view.ts';
export { type Voice, voiceOf } from './voice.ts';
