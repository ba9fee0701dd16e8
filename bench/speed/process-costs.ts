import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Writing this to `clear_refs` makes the kernel count the most memory anew: proc(5). */
const RESET_PEAK = '5';

/** Parts of a second that proc(5) counts processor time in. */
const TICKS = 100;

/**
 * How much memory and processor time a program and all that it started take, from when it was made on. Of Linux alone.
 */
export class ProcessCosts {
  private readonly root: number;
  private readonly before = new Map<number, number>();
  private readonly ticksBefore = new Map<number, number>();

  constructor(root: number) {
    this.root = root;
    for (const id of familyOf(root)) {
      try {
        writeFileSync(`/proc/${id}/clear_refs`, RESET_PEAK);
      } catch {
        // It ended meanwhile, or is not ours: what it took before counts too then.
      }
      this.before.set(id, statusOf(id, 'VmRSS'));
      this.ticksBefore.set(id, ticksOf(id));
    }
  }

  /** By how many bytes the process that grew most has grown at most. */
  grownBy(): number {
    const growths = familyOf(this.root).map((id) => statusOf(id, 'VmHWM') - (this.before.get(id) ?? 0));
    return Math.max(0, ...growths);
  }

  /** Processor time of the process that took most, in s: it took no less than that, however busy the machine was. */
  busiest(): number {
    const spent = familyOf(this.root).map((id) => ticksOf(id) - (this.ticksBefore.get(id) ?? 0));
    return Math.max(0, ...spent) / TICKS;
  }
}

/** Processor time of a process, as user and as system; 0 where it is gone. */
function ticksOf(id: number): number {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // Behind the program's name, which may hold anything: fields 14 and 15 are the 12th and 13th from there.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
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
