import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { createLiveArrival } from '@/utils/session/live-arrival';
import { createSession, type Session } from '@/utils/session/session';
import { openDatabase } from '@/utils/store/open';
import { createStore } from '@/utils/store/store';

/* A series meets at eight; it is moved to two o'clock of the same day, wherever this runs. */

const eight = new Date(2026, 8, 28, 8).getTime();
const two = new Date(2026, 8, 28, 14).getTime();
const hour = 3_600_000;
const suffix = (at: number) => new Date(at).toISOString().replace(/[-:]|\.000/g, '');
const keyAt = (at: number) => `google:s_${suffix(at)}`;
const meetingAt = (at: number) => ({
  site: 'google',
  host: 'calendar.google.com',
  eventId: `s_${suffix(at)}`,
  seriesId: 's',
  title: '年度绩效面谈：李薇',
  start: new Date(at).toISOString(),
  end: new Date(at + hour).toISOString(),
  attendees: [{ name: '李薇' }],
});

/** One database, and panels that open one after another on what the page shows. */
async function place() {
  globalThis.indexedDB = new IDBFactory();
  const opening = await openDatabase(() => undefined);
  if (!opening.ok) throw new Error(opening.refusal);
  const changes = { announce: () => undefined, hear: () => undefined };
  const store = createStore(opening.db, changes);
  let ids = 0;
  const now = () => eight - hour;
  return {
    store,
    async open(at: number) {
      const session = createSession({ store, changes, now, newId: () => `id-${++ids}` });
      const arrival = createLiveArrival({ store, session, choose: store.changeSettings, now });
      await arrival.hear({ reading: meetingAt(at) });
      const talk = () => {
        const conversation = session.$conversation.get();
        if (!conversation) throw new Error('no conversation is open');
        return conversation;
      };
      /** Says that it is with somebody else, which is remembered behind it. */
      const correctWho = async () => {
        await session.correct({ ...talk(), person: { name: '林伟' } });
        await vi.waitFor(async () => expect((await store.settings()).learned).toHaveLength(1));
      };
      return { session, talk, correctWho, context: () => arrival.$context.get() };
    },
  };
}

it('a meeting moved before its talk began is the one that is open, at its new time', async () => {
  const { open, store } = await place();
  const before = (await open(eight)).talk();
  const { talk, context } = await open(two);
  expect(talk().id).toBe(before.id);
  expect(talk().meeting).toEqual({ ...before.meeting, key: keyAt(two), start: two, end: two + hour });
  expect(context()?.key).toBe(keyAt(two));
  expect(await store.recent(9)).toEqual([talk()]);
});

it('what the manager made of its times after that stays', async () => {
  const { open } = await place();
  await open(eight);
  const { session, talk } = await open(two);
  await session.correct({ ...talk(), meeting: { ...talk().meeting, end: two + hour / 2 } });
  expect((await open(two)).talk().meeting.end).toBe(two + hour / 2);
});

it.each([
  ['begun', (session: Session) => session.startClock()],
  ['finished', (session: Session) => session.finish({ evenUndecided: true })],
])('of a talk that is %s no time is changed', async (_, come) => {
  const { open } = await place();
  await come((await open(eight)).session);
  const { talk, context } = await open(two);
  expect(talk().meeting).toMatchObject({ key: keyAt(eight), start: eight });
  expect(context()?.key).toBe(keyAt(eight));
});

it.each([
  ['before it was moved', false, eight],
  ['after it was moved', false, two],
  ['before it was moved, once it had begun', true, eight],
  ['after it was moved, once it had begun', true, two],
])('who it is with, corrected %s, is remembered', async (_, begun, at) => {
  const { open, store } = await place();
  const { session, talk } = await open(eight);
  if (begun) await session.startClock();
  const corrected = await open(at);
  await corrected.correctWho();
  expect(corrected.context()?.person?.person.name).toBe('林伟');
  for (const again of [await open(two), await open(two)]) {
    expect([again.talk().id, again.talk().person.name]).toEqual([talk().id, '林伟']);
    expect(again.context()?.person?.person.name).toBe('林伟');
  }
  expect(await store.recent(9)).toHaveLength(1);
});
