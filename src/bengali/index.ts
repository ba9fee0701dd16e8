export * from './letters.ts';
export * from './normalise.ts';
