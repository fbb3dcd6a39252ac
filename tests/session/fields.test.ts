import { describe, expect, it } from 'vitest';
import { keepFields } from '@/utils/session/field-keeper';

/** A disk that can be slow or full. */
function disk() {
  const kept: string[] = [];
  const state = { full: false };
  let gate: Promise<void> = Promise.resolve();
  return {
    kept,
    state,
    hold() {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    },
    async save(text: string) {
      await gate;
      if (state.full) return false;
      kept.push(text);
      return true;
    },
  };
}

describe('a field', () => {
  it('shows at once what is typed, and has the last of it on disk soon', async () => {
    const { save, kept, hold } = disk();
    const fields = keepFields();
    const open = hold();
    for (const text of ['a', 'ab', 'abc']) fields.write('n/measure', text, save);
    expect(fields.$typed.get()['n/measure']?.text).toBe('abc');
    open();
    expect(await fields.settled()).toBe(true);
    expect(kept.at(-1)).toBe('abc');
    expect(fields.$typed.get()).toEqual({});
  });

  it('keeps what the disk refuses, whoever shows it, until there is room', async () => {
    const { save, kept, state } = disk();
    const fields = keepFields();
    state.full = true;
    fields.write('n/measure', 'precious', save);
    expect(await fields.settled()).toBe(false);
    expect(fields.$typed.get()['n/measure']).toMatchObject({ text: 'precious', refused: true });
    state.full = false;
    fields.retry();
    expect(await fields.settled()).toBe(true);
    expect(kept).toEqual(['precious']);
  });

  it('that was refused stays so while more is typed, until the disk takes something', async () => {
    const { save, state, hold } = disk();
    const fields = keepFields();
    const told: (boolean | undefined)[] = [];
    fields.$typed.listen((typed) => told.push(typed['n/measure']?.refused));
    state.full = true;
    for (const text of ['a', 'ab']) {
      fields.write('n/measure', text, save);
      await fields.settled();
    }
    expect(told).toEqual([false, true, true, true]);
    state.full = false;
    const open = hold();
    fields.write('n/measure', 'abc', save);
    fields.write('n/measure', 'abcd', save);
    expect(fields.$typed.get()['n/measure']?.refused).toBe(true);
    open();
    await fields.settled();
    expect(told.slice(-2)).toEqual([false, undefined]);
  });

  it('is kept apart from others: one that is refused holds no other up', async () => {
    const { save, kept } = disk();
    const fields = keepFields();
    fields.write('one', 'x', () => Promise.resolve(false));
    fields.write('other', 'y', save);
    expect(await fields.settled()).toBe(false);
    expect(kept).toEqual(['y']);
    expect(Object.keys(fields.$typed.get())).toEqual(['one']);
  });
});
