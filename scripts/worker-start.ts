import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';
import { asOneScript } from './page-parts.ts';

const ROOT = resolve(import.meta.dirname, '..');
const READ_AHEAD = 'read-ahead.js';

interface WorkerManifest {
  background: { service_worker?: string; scripts?: string[] };
}

/**
 * What a woken worker waits for, in the order in which it can be had. Before anything else runs the script that reads
 * ahead (`src/knowledge/read-ahead.ts`); Firefox runs it, as a script of its own, while it still loads the others. And
 * the loader that CRXJS writes names all modules at once, which a browser would else find one behind the other.
 */
export function workerStart(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prasanga:worker-start',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        const inBuild = (file: string): string => join(dir!, file);
        const entry = resolve(ROOT, 'src/knowledge/read-ahead.iife.ts');
        writeFileSync(inBuild(READ_AHEAD), await asOneScript(entry, config));
        const manifest = JSON.parse(readFileSync(inBuild('manifest.json'), 'utf8')) as WorkerManifest;
        const { service_worker: worker, scripts } = manifest.background;
        const loader = worker ?? scripts![0]!;
        const main = /'\.\/(.+)'/.exec(readFileSync(inBuild(loader), 'utf8'))?.[1];
        if (!main || !(main in bundle)) throw new Error(`${loader} names no module of this build`);
        const modules = [...(worker ? [READ_AHEAD] : []), ...modulesOf(main, bundle)];
        writeFileSync(inBuild(loader), modules.map((file) => `import './${file}';\n`).join(''));
        if (worker) return;
        manifest.background.scripts = [READ_AHEAD, ...scripts!];
        writeFileSync(inBuild('manifest.json'), JSON.stringify(manifest, null, 2));
      },
    },
  };
}

/** A module of the build and all that it imports. */
function modulesOf(main: string, bundle: Rollup.OutputBundle): Set<string> {
  const found = new Set([main]);
  for (const file of found) {
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) found.add(imported);
  }
  return found;
}
