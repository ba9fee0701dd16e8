export * from './inflection.ts';
export * from './key.ts';
export * from './letters.ts';
export * from './normalise.ts';
export * from './numerals.ts';
export * from './sentences.ts';
export * from './times/find-times.ts';
export { type Region, regionLead } from './times/region.ts';
export * from './tokens.ts';
