export { ExportPanel } from './ExportPanel.tsx';
export { ImportPanel } from './ImportPanel.tsx';
export { KeptPanel } from './KeptPanel.tsx';
export { tellExport, tellImport } from './tell.ts';
export * from './views.ts';
export { type Voice, voiceIn } from './voice.ts';
