export * from './background-to-page.ts';
export * from './call.ts';
export * from './edges.ts';
export * from './following-calls.ts';
export * from './limits.ts';
export * from './page-side.ts';
export * from './page-to-background.ts';
export * from './popup-to-background.ts';
export { api } from './runtime.ts';
