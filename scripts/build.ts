import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildMode, buildExtension } from './build-extension.ts';
import { buildBundledFeed } from './build-feed.ts';
import { buildFaults, pageScripts, welcomePage } from './check-build.ts';

const USAGE = `npm run build [-- --demo] [--browser chrome|firefox]

Builds the extension into dist/chrome and dist/firefox, to be loaded unpacked or zipped.
  --demo      build dist/chrome-demo and dist/firefox-demo too, which also run on loopback pages
  --browser   build for one browser only`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const weight = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const { values } = parseArgs({
  options: { demo: { type: 'boolean' }, browser: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const targets = (['chrome', 'firefox'] as const).filter(
  (target) => values.browser === undefined || values.browser === target,
);
if (targets.length === 0) {
  console.error(`npm run build: no build for ${values.browser}\n\n${USAGE}`);
  process.exit(2);
}
const modes: BuildMode[] = targets.flatMap((target) =>
  values.demo ? [target, `${target}-demo` as const] : [target],
);

const feed = await buildBundledFeed();
const { entities, claims } = feed.manifest.counts;
console.log(
  `${relative('.', feed.folder).padEnd(20)} ${kilobytes(weight(feed.folder)).padStart(10)} in all, ${entities} entities, ${claims} claims`,
);

const faults: string[] = [];
for (const mode of modes) {
  const folder = await buildExtension(mode, feed);
  faults.push(...buildFaults(folder));
  console.log(
    `${relative('.', folder).padEnd(20)} ${kilobytes(weight(folder)).padStart(10)} in all, gzipped:`,
  );
  for (const { name, weight, limit } of [...pageScripts(folder), welcomePage(folder)])
    console.log(
      `${''.padEnd(20)} ${kilobytes(weight).padStart(10)} ${name} (at most ${kilobytes(limit ?? 0)})`,
    );
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
