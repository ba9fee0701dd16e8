import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { stemmedConcepts } from './scripts/concept-stems.ts';
import { pageParts } from './scripts/page-parts.ts';
import { workerStart } from './scripts/worker-start.ts';

type Target = 'chrome' | 'firefox';

/** Loopback pages: where the demo site and the browser tests are served. Never in a released build. */
const DEMO_MATCHES = ['http://127.0.0.1/*'];

/** What matching and spotting know of the language: they import nothing. */
const TABLES = /\/src\/(?:spotting|claims)\/(?:tables\/.+\.json|matching\/concept-stems\.ts)$/;

/**
 * The manifest of one browser, from the one source. Chrome runs the background as a service worker,
 * Firefox as an event page; each warns about the other's keys.
 */
function manifestFor(target: Target, demo: boolean): ManifestV3Export {
  const { background, minimum_chrome_version, browser_specific_settings, content_scripts, ...common } =
    manifest;
  const demoMatches = demo ? DEMO_MATCHES : [];
  const scripts = content_scripts.map((script) => ({
    ...script,
    matches: [...script.matches, ...demoMatches],
  }));
  // Later parts of the script are injected: in Chrome that needs a permission for the host, the script's own
  // matches do not give one. The same hosts, so that the reader is asked nothing more.
  const host_permissions = scripts.flatMap(({ matches }) => matches);
  const own =
    target === 'chrome'
      ? { background, minimum_chrome_version }
      : {
          background: { scripts: [background.service_worker], type: background.type },
          browser_specific_settings,
        };
  return { ...common, content_scripts: scripts, host_permissions, ...own } as ManifestV3Export;
}

/** `vite build --mode chrome|firefox`; a mode ending in `-demo` also runs on loopback pages and lands beside the other. */
export default defineConfig(({ mode }) => {
  const [target, variant] = mode.split('-') as [Target, string | undefined];
  if (target !== 'chrome' && target !== 'firefox')
    throw new Error(`--mode must be chrome or firefox, not ${mode}`);
  return {
    publicDir: 'extension',
    plugins: [
      stemmedConcepts(),
      pageParts(),
      crx({ manifest: manifestFor(target, variant === 'demo'), browser: target }),
      workerStart(),
    ],
    oxc: { jsx: { importSource: 'preact' } },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome137' : 'firefox140',
      modulePreload: false,
      rolldownOptions: {
        // Pages that the manifest does not name; the others it does.
        input: { desk: 'src/desk/desk.html', welcome: 'src/welcome/welcome.html' },
        // A module's constants stay constants: made variables, they cost the scan for names half its speed.
        output: {
          topLevelVar: false,
          // Firefox compiles all of a script at once, several of them side by side; Chromium what runs, as it runs.
          ...(target === 'firefox' && { codeSplitting: { groups: [{ name: 'tables', test: TABLES }] } }),
        },
      },
    },
  };
});
