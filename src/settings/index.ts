export * from './content-script.ts';
export * from './match-pattern.ts';
export * from './origins.ts';
export { type Settings, siteEnabled } from './settings.ts';
export * from './storage.ts';
