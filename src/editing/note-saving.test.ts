import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NotebookAnswer, Outcome, Saved } from '../messages/index.ts';
import type { AnnotationContent, NotebookTrouble } from '../model/index.ts';
import type { SavingView } from '../ui/editor/index.ts';
import { NoteSaving, type NoteToSave } from './note-saving.ts';

const content = (explanation: string) => ({ explanation }) as AnnotationContent;
const kept = (revision: number): Outcome<NotebookAnswer<Saved>> => ({
  ok: true,
  value: { outcome: 'done', value: { kept: true, revision, modifiedAt: '2024-06-20T10:00:00.000Z' } },
});
const conflict = (revision: number): Outcome<NotebookAnswer<Saved>> => ({
  ok: true,
  value: { outcome: 'done', value: { kept: false, revision, key: 'k' } },
});
const trouble = (kind: NotebookTrouble['kind']): Outcome<NotebookAnswer<Saved>> => ({
  ok: true,
  value: { outcome: 'trouble', trouble: { kind, detail: '' } },
});
const GONE: Outcome<never> = { ok: false, error: { code: 'gone', message: '' } };

/** A saving against answers given one after the other; the last stands for all that follow. */
function stage(...answers: Outcome<NotebookAnswer<Saved>>[]) {
  const sent: NoteToSave[] = [];
  const states: string[] = [];
  const left: NoteToSave[] = [];
  const conflicts: string[] = [];
  let connected = true;
  const saving = new NoteSaving({
    id: 'n',
    base: 0,
    session: 's',
    save: async (note) => {
      sent.push(note);
      return answers.length > 1 ? answers.shift()! : answers[0]!;
    },
    lastWords: { leave: (note) => void left.push(note), takeBack: () => void left.splice(0) },
    connected: () => connected,
    onState: (state: SavingView) => states.push(state.state === 'trouble' ? state.trouble : state.state),
    onConflict: (key) => conflicts.push(key),
  });
  const cutOff = (): void => {
    connected = false;
  };
  return { saving, sent, left, states, conflicts, cutOff };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is typed in one go is saved once, the newest of it', async () => {
  const { saving, sent, states } = stage(kept(1), kept(2));
  saving.set(content('ক'));
  saving.set(content('কখ'));
  await vi.advanceTimersByTimeAsync(1_000);
  saving.set(content('কখগ'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.map((note) => [note.base, note.content.explanation])).toEqual([
    [0, 'কখ'],
    [1, 'কখগ'],
  ]);
  expect(states.at(-1)).toBe('saved');
  expect(saving.isPending).toBe(false);
});

test('flushing saves at once', async () => {
  const { saving, sent } = stage(kept(1));
  saving.set(content('ক'));
  await saving.flush();
  expect(sent).toHaveLength(1);
});

test('when the page goes, what waits or has no answer yet is left behind, and nothing else', async () => {
  const { saving, left } = stage(kept(1));
  saving.leave();
  saving.set(content('ক'));
  saving.leave();
  const answered = saving.flush();
  await Promise.resolve();
  saving.leave();
  saving.set(content('কখ'));
  saving.leave();
  expect(left.map((note) => note.content.explanation)).toEqual(['ক', 'ক', 'কখ']);
  await answered;
  expect(left).toHaveLength(3);
  // The page stayed and all is kept: nothing of it may come back.
  await vi.advanceTimersByTimeAsync(1_000);
  expect(left).toEqual([]);
  saving.leave();
  expect(left).toEqual([]);
});

test.each(['full', 'unavailable'] as const)(
  'while the notebook is %s it is tried again, with the newest',
  async (kind) => {
    const { saving, sent, states } = stage(trouble(kind), trouble(kind), kept(1));
    saving.set(content('ক'));
    await vi.advanceTimersByTimeAsync(400);
    expect(states.at(-1)).toBe(kind);
    expect(saving.isPending).toBe(true);
    saving.set(content('কখ'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent.at(-1)?.content.explanation).toBe('কখ');
    expect(states.at(-1)).toBe('saved');
  },
);

test('a worker that does not answer is asked again; an extension that is gone is told', async () => {
  const { saving, sent, states, cutOff } = stage(GONE);
  saving.set(content('ক'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toBe('no-answer');
  expect(sent.length).toBeGreaterThan(1);
  cutOff();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(states.at(-1)).toBe('cut-off');
  const count = sent.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(count);
  expect(saving.isPending).toBe(true);
});

test('what is refused is not sent again until it changes', async () => {
  const { saving, sent, states } = stage(trouble('refused'), kept(1));
  saving.set(content('ক'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent.length, states.at(-1)]).toEqual([1, 'refused']);
  saving.set(content('খ'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toBe('saved');
});

test('a conflict is told once, and the savings after it keep their base until it is settled', async () => {
  const { saving, sent, conflicts } = stage(conflict(5), conflict(5), kept(6));
  saving.set(content('ক'));
  await vi.advanceTimersByTimeAsync(1_000);
  saving.set(content('কখ'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(conflicts).toEqual(['k']);
  saving.rebase(5);
  saving.set(content('কখগ'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.map(({ base }) => base)).toEqual([0, 0, 5]);
  expect(saving.base).toBe(6);
});
