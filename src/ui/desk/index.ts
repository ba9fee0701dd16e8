export { Desk, type DeskPart, type DeskProps } from './Desk.tsx';
export { DeskSettings, type DeskSettingsProps } from './DeskSettings.tsx';
export type { NoteActions } from './NoteDetail.tsx';
export { type ListActions, NotesPanel, type NotesPanelProps } from './NotesPanel.tsx';
export type { BulkActions } from './SelectionBar.tsx';
export * from './views.ts';
export { type Voice, voiceIn } from './voice.ts';
