export * from './find.ts';
export * from './highlights.ts';
export * from './kind.ts';
export * from './launch.ts';
export * from './real-browser.ts';
export * from './serve.ts';
export * from './store-page.ts';
export * from './until.ts';
