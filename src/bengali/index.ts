export * from './inflection.ts';
export * from './key.ts';
export * from './letters.ts';
export * from './normalise.ts';
