export * from './check-names.ts';
export * from './load-packs.ts';
export * from './merge-packs.ts';
export * from './parse-file.ts';
export * from './problem.ts';
export type { LinesFile } from './read-lines.ts';
export * from './read-pack.ts';
export * from './schemas.ts';
export type { TextStore } from './text-store.ts';
