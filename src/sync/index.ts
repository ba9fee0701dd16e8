export * from './http-source.ts';
export * from './install-bundled.ts';
export * from './result.ts';
export * from './source.ts';
export * from './sync-feed.ts';
