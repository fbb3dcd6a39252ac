import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PutReport } from '@/utils/messages/rescue';
import { keptFor } from '@/utils/rescue/keeping';
import type { FrameField } from '@/utils/rescue/offers';
import { answerTyping, rescueAnswers } from '@/utils/session/rescue-answers';
import { createRescuing, type RescueTab, type Rescuing } from '@/utils/session/rescuing';
import { createRescuedStore } from '@/utils/store/rescued-store';
import { freshDatabase } from '../store/fresh.ts';

const origin = 'https://hr.example.com';
const tab: RescueTab = { id: 7, origin, isPrivate: false };
const place = { path: '/review', page: '', label: 'Strengths', nth: 0 };
const shown = { holds: 0, page: '' };
const text = 'Moved the billing system in March without a minute of downtime\n\nand <b>more</b>';

let now = 1_795_418_300_000;
let fields: FrameField[];
let granted: Set<string>;
let forbidden: Set<string>;
/** What the answer about a site waits for, told that it was asked. */
const slow = new Map<string, () => Promise<void>>();
let rescuing: Rescuing;
/** Where the script comes; undefined until somebody saw to it. */
let registered: readonly string[] | undefined;
/** What every window says is on. */
let saidOn: () => Promise<readonly string[] | undefined>;
/** What a page does when the script comes into it. */
let arrives: () => Promise<void>;
const switching = vi.fn<ReturnType<typeof createRescuedStore>['switchRescue']>();
const write = vi.fn(async (): Promise<PutReport> => ({ ok: true, written: 1, missing: 0 }));

beforeEach(async () => {
  vi.clearAllMocks();
  registered = undefined;
  let turn: Promise<void> = Promise.resolve();
  const { db, store, changes } = await freshDatabase()();
  saidOn = async () => (await store.settings()).rescueOn;
  arrives = async () => undefined;
  const rescued = createRescuedStore(db, changes);
  switching.mockImplementation(rescued.switchRescue);
  fields = [{ ...place, origin, holds: 0, frameId: 3 }];
  granted = new Set([origin]);
  forbidden = new Set();
  let ids = 0;
  rescuing = createRescuing({
    store: async () => ({ ...store, ...rescued, switchRescue: switching }),
    keepableFieldsIn: async () => fields,
    write,
    // One after the other, as the browser's own list is changed.
    register(sitesOn) {
      turn = turn.then(async () => {
        registered = await sitesOn();
        await arrives();
      });
      return turn;
    },
    isGranted: async (it) => granted.has(it),
    mayKeep: async (it) => {
      await slow.get(it)?.();
      return !forbidden.has(it);
    },
    now: () => now,
    newId: () => `r${++ids}`,
  });
});

describe('a site', () => {
  it('is off until it is switched on, and cannot be where the browser does not let us in', async () => {
    expect(await rescuing.keep(origin, place, text)).toBe(false);
    expect(await rescuing.switch('https://other.example.com', true)).toBe(false);
    expect(registered).toBeUndefined();
    expect(await rescuing.switch(origin, true)).toBe(true);
    expect(registered).toEqual([origin]);
    expect(await rescuing.keep(origin, place, text)).toBe(true);
  });

  it('is said to be on once its pages listen, and what is typed there before that ends nothing', async () => {
    const heard: unknown[] = [];
    arrives = async () => {
      arrives = async () => undefined;
      heard.push(await rescuing.isOn(origin), await saidOn(), await rescuing.keep(origin, place, text));
    };
    await rescuing.switch(origin, true);
    expect(heard).toEqual([true, undefined, true]);
    expect(await saidOn()).toEqual([origin]);
    expect(registered).toEqual([origin]);
  });

  it('stays off, and its pages are left, where that cannot be kept', async () => {
    switching.mockRejectedValueOnce(new Error('full'));
    await expect(rescuing.switch(origin, true)).rejects.toThrow('full');
    expect(registered).toEqual([]);
    expect(await rescuing.isOn(origin)).toBe(false);
  });

  it('goes off with its texts when the browser lets us in no more', async () => {
    await rescuing.switch(origin, true);
    await rescuing.keep(origin, place, text);
    granted.clear();
    await rescuing.withdraw();
    expect(await rescuing.isOn(origin)).toBe(false);
    expect(registered).toEqual([]);
    granted.add(origin);
    await rescuing.switch(origin, true);
    expect((await rescuing.here(tab)).offers).toEqual([]);
  });
});

it('two sites switched off one right after the other are both off, whichever answer comes first', async () => {
  const other = 'https://other.example.com';
  granted.add(other);
  await rescuing.switch(origin, true);
  await rescuing.switch(other, true);
  let answer: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (answer = resolve));
  const asked = new Promise<void>((resolve) =>
    slow.set(other, () => {
      resolve();
      return waits;
    }),
  );
  const first = rescuing.switch(origin, false);
  await asked;
  const second = rescuing.switch(other, false);
  // Off on the disk, while the first is still asking about it; and what the second read of it, it has read.
  await vi.waitFor(async () => expect(await rescuing.isOn(other)).toBe(false));
  await rescuing.isOn(other);
  slow.clear();
  answer();
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(registered).toEqual([]);
});

describe('where the company forbids it', () => {
  it('nothing can be switched on, and no switch is shown', async () => {
    forbidden.add(origin);
    expect(await rescuing.switch(origin, true)).toBe(false);
    expect(await rescuing.here(tab)).toEqual({ offers: [] });
    expect(registered).toBeUndefined();
  });

  it('nothing more is kept or offered at once, and what was kept goes', async () => {
    await rescuing.switch(origin, true);
    await rescuing.keep(origin, place, text);
    forbidden.add(origin);
    expect(await rescuing.isOn(origin)).toBe(false);
    expect(await rescuing.keep(origin, place, `${text} again`)).toBe(false);
    expect((await rescuing.here(tab)).offers).toEqual([]);
    await rescuing.withdraw();
    expect(registered).toEqual([]);
    forbidden.clear();
    expect(await rescuing.isOn(origin)).toBe(false);
    await rescuing.switch(origin, true);
    expect((await rescuing.here(tab)).offers).toEqual([]);
  });
});

describe('what was typed', () => {
  beforeEach(() => rescuing.switch(origin, true));

  it('is offered to a panel beside it, and written back into its frame', async () => {
    await rescuing.keep(origin, place, text);
    const { site, offers } = await rescuing.here(tab);
    expect(site).toEqual({ origin, on: true });
    expect(offers).toMatchObject([{ label: 'Strengths', text, holds: 0 }]);
    const id = offers[0]?.id ?? '';
    expect(await rescuing.putBack(tab, id, shown)).toMatchObject({ ok: true });
    const html =
      '<p>Moved the billing system in March without a minute of downtime</p><p>and &lt;b&gt;more&lt;/b&gt;</p>';
    expect(write).toHaveBeenCalledWith(7, 3, { kind: 'put-back-here', place, holds: 0, html, text });
  });

  it('is not written where the field holds something else than was shown, or is gone', async () => {
    await rescuing.keep(origin, place, text);
    const id = (await rescuing.here(tab)).offers[0]?.id ?? '';
    fields = [{ ...place, origin, holds: 5, frameId: 3 }];
    expect(await rescuing.putBack(tab, id, shown)).toEqual({ ok: false, reason: 'changed' });
    // The page shows somebody else's form at the same path by now.
    fields = [{ ...place, page: 'b2', origin, holds: 0, frameId: 3 }];
    expect(await rescuing.putBack(tab, id, shown)).toEqual({ ok: false, reason: 'changed' });
    fields = [];
    expect(await rescuing.putBack(tab, id, shown)).toEqual({ ok: false, reason: 'changed' });
    expect(write).not.toHaveBeenCalled();
  });

  it('is kept for a week, and gone from the disk after it', async () => {
    await rescuing.keep(origin, place, text);
    now += keptFor;
    await rescuing.refresh();
    now -= keptFor;
    expect((await rescuing.here(tab)).offers).toEqual([]);
  });

  it('is not kept while it is short, whatever a page’s script says', async () => {
    expect(await rescuing.keep(origin, place, 'short')).toBe(true);
    expect((await rescuing.here(tab)).offers).toEqual([]);
  });

  it('in a private window is neither kept nor offered', async () => {
    const sender = { id: 'x', url: `${origin}/review`, origin };
    const message = { kind: 'keep-typed', place, text } as const;
    for (const incognito of [true, undefined]) {
      const from = { ...sender, tab: { id: 7, ...(incognito && { incognito }) } };
      expect(await answerTyping(rescuing, { kind: 'may-keep' }, from)).toBe(false);
      expect(await answerTyping(rescuing, message, from)).toBe(false);
    }
    expect(await answerTyping(rescuing, message, { ...sender, tab: { id: 7, incognito: false } })).toBe(true);
    expect(await rescuing.here({ ...tab, isPrivate: true })).toEqual({ offers: [] });
    const id = (await rescuing.here(tab)).offers[0]?.id ?? '';
    expect(await rescuing.putBack({ ...tab, isPrivate: true }, id, shown)).toMatchObject({ ok: false });
  });

  it('is of the origin that the browser names, not of one that a page names', async () => {
    const from = (url: string, own?: string) => ({ url, origin: own, tab: { id: 7, incognito: false } });
    const ask = { kind: 'may-keep' } as const;
    expect(await answerTyping(rescuing, ask, from(`${origin}/review`))).toBe(true);
    expect(await answerTyping(rescuing, ask, from('about:blank', origin))).toBe(true);
    expect(await answerTyping(rescuing, ask, from(`${origin}/review`, 'null'))).toBe(false);
    expect(await answerTyping(rescuing, ask, from('https://evil.example.com/'))).toBe(false);
  });

  it('a framed panel asks for its own tab, whatever it says', async () => {
    const tabOf = vi.fn(async (id: number | undefined) => (id === undefined ? undefined : { ...tab, id }));
    const ask = rescueAnswers(rescuing, tabOf)['ask-rescued'];
    await ask({ kind: 'ask-rescued', tabId: 9 }, 7);
    expect(tabOf).toHaveBeenLastCalledWith(7);
    await ask({ kind: 'ask-rescued', tabId: 9 }, undefined);
    expect(tabOf).toHaveBeenLastCalledWith(9);
    expect(await ask({ kind: 'ask-rescued' }, undefined)).toEqual({ offers: [] });
  });
});
