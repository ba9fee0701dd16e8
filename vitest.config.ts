import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['{src,cli,scripts,bench,test,demo}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/build.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          maxWorkers: 2,
          // A browser of the machine may hang or die once; `npm test` names each test that was tried again.
          retry: 1,
        },
      },
    ],
  },
});
