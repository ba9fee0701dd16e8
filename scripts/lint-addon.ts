import { run } from './run.ts';
import { one, type Verdict } from './step.ts';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * Preact carries an assignment to innerHTML for `dangerouslySetInnerHTML`, which Prasanga never uses
 * (`test/architecture` holds that): the linter sees the assignment in every bundle with Preact in it.
 */
const PREACT_INNER_HTML = 'UNSAFE_VAR_ASSIGNMENT';

/** A step that holds where Mozilla's linter finds no error and no warning of ours in a build for Firefox. */
export async function lintAddon(folder: string): Promise<Verdict> {
  const { stdout, output } = await run('addons-linter', [folder, '--output', 'json']);
  let report: { errors: Finding[]; warnings: Finding[] };
  try {
    report = JSON.parse(stdout) as typeof report;
  } catch {
    return one(false, `addons-linter gave no report:\n${output}`);
  }
  const { errors, warnings } = report;
  const ours = [...errors, ...warnings.filter(({ code }) => code !== PREACT_INNER_HTML)];
  return one(
    ours.length === 0,
    ours
      .map(({ code, message, file, line }) => `${file ?? folder}:${line ?? 0} ${code} ${message}`)
      .join('\n'),
  );
}
