import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = resolve(ROOT, 'src/content/parts');

/**
 * Builds every `src/content/parts/*.iife.ts` into one script without imports under the same path, `.js` at the end.
 * The background injects such a file by its name; nothing of it becomes web-accessible. CRXJS builds only the
 * manifest's own content scripts so, and leaves a second, unused copy of others (`?script&iife`) in the bundle.
 */
export function pageParts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prasanga:page-parts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.iife.ts'))) {
        const entry = resolve(FOLDER, file);
        const fileName = relative(ROOT, entry).replace(/\.ts$/, '.js');
        this.emitFile({ type: 'asset', fileName, source: await asOneScript(entry, config) });
      }
    },
  };
}

/** An entry and all that it imports as one script without imports. */
export async function asOneScript(
  entry: string,
  { mode, build: { target, minify } }: ResolvedConfig,
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    mode,
    root: ROOT,
    oxc: { jsx: { importSource: 'preact' } },
    build: {
      write: false,
      target,
      minify,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((built) => ('output' in built ? built.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (script?.type !== 'chunk') throw new Error(`${entry} gives no script`);
  return script.code;
}
