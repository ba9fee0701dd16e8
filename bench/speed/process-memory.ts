import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Writing this to `clear_refs` makes the kernel count the most memory anew: proc(5). */
const RESET_PEAK = '5';

/**
 * How much memory a program and all that it started take at most, from when it was made on. Of Linux alone.
 */
export class ProcessMemory {
  private readonly root: number;
  private readonly before = new Map<number, number>();

  constructor(root: number) {
    this.root = root;
    for (const id of familyOf(root)) {
      try {
        writeFileSync(`/proc/${id}/clear_refs`, RESET_PEAK);
      } catch {
        // It ended meanwhile, or is not ours: what it took before counts too then.
      }
      this.before.set(id, statusOf(id, 'VmRSS'));
    }
  }

  /** By how many bytes the process that grew most has grown at most. */
  grownBy(): number {
    const growths = familyOf(this.root).map((id) => statusOf(id, 'VmHWM') - (this.before.get(id) ?? 0));
    return Math.max(0, ...growths);
  }
}

/** The process with its children, theirs, and so on. */
function familyOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const id = Number(name);
    const parent = Number.isInteger(id) ? statusOf(id, 'PPid') : 0;
    if (parent > 0) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const family = [root];
  for (const id of family) family.push(...(children.get(id) ?? []));
  return family;
}

/** A number of `/proc/ID/status`, sizes in bytes; 0 where the process is gone. */
function statusOf(id: number, field: string): number {
  try {
    const line = new RegExp(`^${field}:\\s+(\\d+)( kB)?`, 'm').exec(
      readFileSync(`/proc/${id}/status`, 'utf8'),
    );
    return line ? Number(line[1]) * (line[2] ? 1_024 : 1) : 0;
  } catch {
    return 0;
  }
}
