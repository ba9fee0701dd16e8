export { Editor, type EditorProps } from './Editor.tsx';
export { NoteDifference } from './NoteDifference.tsx';
export { EDITOR_STYLE } from './style.ts';
export type {
  EditorActions,
  EditorView,
  PlaceView,
  ProposedClaimView,
  SavingView,
  VersionView,
} from './views.ts';
export { type EditorVoice, editorVoice } from './voice.ts';
