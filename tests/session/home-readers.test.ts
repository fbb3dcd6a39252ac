import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import { dayOf } from '@/utils/meeting/iso-day';
import { edited, type Note } from '@/utils/notes/note';
import { createCarryOver } from '@/utils/session/carry-over';
import { coalesced } from '@/utils/session/coalesced';
import { readInsights } from '@/utils/session/insights';
import { createPeople } from '@/utils/session/people';
import { createPerson } from '@/utils/session/person';
import { createRecordSearch } from '@/utils/session/record-search';
import { createToday } from '@/utils/session/today';
import { freshDatabase, type Window } from '../store/fresh.ts';

const day = 86_400_000;
const noon = new Date(2026, 1, 10, 12).getTime();
const now = () => noon;

let window_: Window;
let closing: AbortController;
beforeEach(async () => {
  window_ = await freshDatabase()();
  closing = new AbortController();
});
afterEach(() => closing.abort());

const edges = () => ({ ...window_, now, newId: () => 'new' });

async function talk(id: string, name: string, start: number, change: Partial<Conversation> = {}) {
  const details = {
    person: { name, email: `${name}@example.com` },
    kind: 'check-in' as const,
    meeting: { key: id, title: `with ${name}`, start, end: start + 3_600_000 },
  };
  const kept = await window_.store.openConversation(opened(details, id, 1));
  await window_.store.changeConversation(id, (it) => ({ ...it, ...change }));
  return kept;
}
async function note(id: string, conversationId: string, change: Partial<Note> = {}): Promise<Note> {
  const written: Note = { id, conversationId, kind: 'fact', stage: 'review', text: id, at: 1, ...change };
  await window_.store.changeNote(written, (it) => it);
  return written;
}
const action = (id: string, conversationId: string, due?: string) =>
  note(id, conversationId, {
    kind: 'action',
    action: { owner: 'manager', state: 'open', ...(due && { due }) },
  });
const ids = (some: readonly { readonly note: Note }[] = []) => some.map((it) => it.note.id);

describe('today', () => {
  it('says who is next, what is unfinished, and what is open by its day', async () => {
    await talk('later', 'Ana', noon + 5 * day);
    await talk('soon', 'Ben', noon + 3_600_000);
    await talk('far', 'Cleo', noon + 40 * day);
    await talk('over', 'Ana', noon - 2 * day);
    await talk('done', 'Ben', noon - 3 * day, { finishedAt: noon });
    await action('late', 'over', dayOf(noon - day));
    await action('later on', 'over', dayOf(noon + 30 * day));
    await action('some day', 'done');
    await window_.store.keepEvidence({ id: 'e', personId: '', quote: 'x', on: '2026-02-01', keptAt: 1 });
    const live = createToday(edges());
    await live.start(closing.signal);
    const today = live.$today.get();
    expect(today?.coming.map((it) => [it.conversation.id, it.person?.name])).toEqual([
      ['soon', 'Ben'],
      ['later', 'Ana'],
    ]);
    expect(today?.unfinished.map((it) => it.conversation.id)).toEqual(['over']);
    expect(ids(today?.actions.overdue)).toEqual(['late']);
    expect(ids(today?.actions.later)).toEqual(['later on']);
    expect(ids(today?.actions.undated)).toEqual(['some day']);
    expect(today?.actions.overdue[0]?.person?.name).toBe('Ana');
    expect(today).toMatchObject({ inbox: 1, more: 0, since: 1, isEmpty: false });
    await window_.store.changeEvidence('e', (it) => ({ ...it, personId: 'person-over' }));
    await vi.waitFor(() => expect(live.$today.get()?.inbox).toBe(0));
  });

  it('is empty where nothing was ever kept', async () => {
    const live = createToday(edges());
    await live.start(closing.signal);
    expect(live.$today.get()?.isEmpty).toBe(true);
  });

  it('shows the nearest forty, and all when asked', async () => {
    await talk('t', 'Ana', noon);
    for (let at = 0; at < 30; at++) await action(`dated ${at}`, 't', dayOf(noon + at * day));
    for (let at = 0; at < 20; at++) await action(`undated ${at}`, 't');
    const live = createToday(edges());
    await live.start(closing.signal);
    const shown = () => Object.values(live.$today.get()?.actions ?? {}).flat().length;
    expect([shown(), live.$today.get()?.more]).toEqual([40, 10]);
    live.showAll();
    await vi.waitFor(() => expect([shown(), live.$today.get()?.more]).toEqual([50, 0]));
  });

  it('counts and shows only what is an action still, however many were one once', async () => {
    await talk('t', 'Ana', noon);
    const was = async (id: string, due?: string) => {
      const once = await action(id, 't', due);
      await window_.store.changeNote(once, (it) => edited(it, { kind: 'fact' }, noon));
    };
    for (let at = 0; at < 45; at++) await was(`was ${at}`, at % 2 ? dayOf(noon - day) : undefined);
    await action('dated', 't', dayOf(noon));
    await action('x', 't');
    const live = createToday(edges());
    await live.start(closing.signal);
    expect(ids(Object.values(live.$today.get()?.actions ?? {}).flat())).toEqual(['dated', 'x']);
    expect(live.$today.get()?.more).toBe(0);
    expect(await window_.store.openActionCounts()).toEqual(new Map([['t', 2]]));
  });

  it('keeps what is ticked here in its place, takes it back, and hears what others tick', async () => {
    await talk('t', 'Ana', noon);
    const late = await action('late', 't', dayOf(noon - day));
    const other = await action('other', 't', dayOf(noon - day));
    const live = createToday(edges());
    await live.start(closing.signal);
    expect(await live.settle(late, 'done')).toBe(true);
    const overdue = () => live.$today.get()?.actions.overdue.map((it) => [it.note.id, it.note.action?.state]);
    expect(overdue()).toContainEqual(['late', 'done']);
    expect(await window_.store.openActions()).toHaveLength(1);
    await live.settle(late, 'open');
    expect(overdue()).toContainEqual(['late', 'open']);
    await window_.store.changeNote(other, (it) => ({ ...it, action: { owner: 'manager', state: 'done' } }));
    await vi.waitFor(() => expect(overdue()).toEqual([['late', 'open']]));
  });

  it('brings no action of an erased conversation back with a tick taken back', async () => {
    await talk('t', 'Ana', noon);
    const late = await action('late', 't', dayOf(noon - day));
    const live = createToday(edges());
    await live.start(closing.signal);
    await live.settle(late, 'done');
    await Promise.all([window_.db.delete('conversations', 't'), window_.db.delete('notes', 'late')]);
    expect(await live.settle(late, 'open')).toBe(false);
    expect(live.$today.get()?.actions.overdue).toEqual([]);
    expect(await window_.db.count('notes')).toBe(0);
  });

  it('says that the disk refuses, and keeps what it showed', async () => {
    await talk('t', 'Ana', noon);
    const live = createToday(edges());
    await live.start(closing.signal);
    window_.db.close();
    expect(await live.settle(await Promise.resolve({ id: 'x' } as Note), 'done')).toBe(false);
    expect(live.$refused.get()).toBe(true);
    expect(live.$today.get()?.coming).toHaveLength(1);
  });
});

describe('the people', () => {
  it('say when they are met and what is open, and are merged and taken apart again', async () => {
    await talk('a', 'Ana', noon - day);
    await talk('a2', 'Ana', noon + day);
    await talk('b', 'Ben', noon - 9 * day);
    await action('x', 'b');
    await action('y', 'b');
    const live = createPeople(edges());
    await live.start(closing.signal);
    const rows = () => live.$people.get()?.map((it) => [it.person.name, it.last, it.next, it.open]);
    const apart = [
      ['Ana', noon - day, noon + day, 0],
      ['Ben', noon - 9 * day, undefined, 2],
    ];
    expect(rows()).toEqual(apart);
    const [ana, ben] = (live.$people.get() ?? []).map(({ person }) => person);
    if (!ana || !ben) throw new Error('nobody');
    expect(await live.merge(ana, ben)).toBe(true);
    expect(rows()).toEqual([['Ana', noon - day, noon + day, 2]]);
    expect(live.$regrouped.get()).toMatchObject({ how: 'merged', to: { name: 'Ana' } });
    expect(await live.takeBack()).toBe(true);
    expect(rows()).toEqual(apart);
    expect(live.$regrouped.get()).toBeUndefined();
    expect(await live.move(['a2'], ana, 'Cleo')).toBe(true);
    expect(rows()?.map(([name]) => name)).toContain('Cleo');
    expect(await live.takeBack()).toBe(true);
    expect(rows()).toEqual(apart);
  });

  it('are added by hand', async () => {
    const live = createPeople(edges());
    await live.start(closing.signal);
    expect(await live.add('Dora')).toBe('new');
    expect(live.$people.get()).toMatchObject([{ person: { name: 'Dora' }, open: 0 }]);
  });
});

describe('a person’s page', () => {
  it('shows the newest first and then everything, and hears of more', async () => {
    for (let at = 0; at < 60; at++) await talk(`t${at}`, 'Ana', noon - at * day);
    const old = await action('old promise', 't59', dayOf(noon - 58 * day));
    await action('of another', (await talk('b', 'Ben', noon)).id);
    const live = createPerson(edges(), 'person-t0');
    await live.start(closing.signal);
    const page = live.$page.get();
    expect(page?.conversations.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, at) => `t${at}`));
    expect(page?.count).toBe(60);
    expect(ids(page?.actions)).toEqual(['old promise']);
    await vi.waitFor(() => expect(live.$whole.get()?.conversations).toHaveLength(60));
    expect(live.$whole.get()?.notes.get('t59')).toHaveLength(1);
    const goal = await note('goal', 't1', { kind: 'goal' });
    await vi.waitFor(() => expect(live.$whole.get()?.notes.get('t1')).toHaveLength(1));
    await live.setGoal(goal, 'reached');
    await vi.waitFor(() =>
      expect(live.$whole.get()?.notes.get('t1')?.[0]?.goal).toEqual({ state: 'reached' }),
    );
    const point = { id: 'p', field: 'strength', by: 'employee', text: 'calm' } as const;
    await window_.store.changeDevelopment('t59', () => [point]);
    await vi.waitFor(() =>
      expect(live.$whole.get()?.cycles).toMatchObject([
        { conversation: { id: 't59' }, development: { points: [point] } },
      ]),
    );
    await window_.store.keepEvidence({
      id: 'e',
      personId: 'person-t0',
      quote: 'x',
      on: '2026-02-01',
      keptAt: 1,
    });
    await vi.waitFor(() => expect(live.$whole.get()?.evidence.map(({ id }) => id)).toEqual(['e']));
    await live.settle(old, 'dropped');
    expect(live.$page.get()?.actions[0]?.note.action?.state).toBe('dropped');
  });

  it('brings no goal of an erased conversation back', async () => {
    await talk('t', 'Ana', noon);
    const goal = await note('goal', 't', { kind: 'goal' });
    const live = createPerson(edges(), 'person-t');
    await live.start(closing.signal);
    await Promise.all([window_.db.delete('conversations', 't'), window_.db.delete('notes', 'goal')]);
    expect(await live.setGoal(goal, 'reached')).toBe(false);
    expect(live.$page.get()?.conversations).toEqual([]);
    expect(await window_.db.count('notes')).toBe(0);
  });

  it('says that somebody is not there any more', async () => {
    const live = createPerson(edges(), 'nobody');
    await live.start(closing.signal);
    expect(live.$page.get()).toBeNull();
  });
});

describe('a search', () => {
  it('finds notes with all their words, people, conversations and evidence, and what changed since', async () => {
    await talk('a', 'Ana', noon);
    await note('n', 'a', { text: 'Weekly report late', plan: { standard: 'Outline by Thursday' }, at: 5 });
    await note('newer', 'a', { text: 'Report in time', at: 6 });
    await window_.store.keepEvidence({
      id: 'e',
      personId: '',
      quote: 'a report',
      on: '2026-02-01',
      keptAt: 1,
    });
    const search = createRecordSearch(edges());
    search.start(closing.signal);
    await search.open();
    const found = search.find('ｒｅｐｏｒｔ');
    expect(found?.notes.rows.map(({ id }) => id)).toEqual(['newer', 'n']);
    expect(found?.evidence.count).toBe(1);
    expect(search.find('thursday')?.notes.rows.map(({ id }) => id)).toEqual(['n']);
    expect(search.find('ana')?.people.rows.map(({ name }) => name)).toEqual(['Ana']);
    expect(search.find('with')?.conversations.count).toBe(1);
    expect(search.find('  ')).toBeUndefined();
    await note('n', 'a', { text: 'x' });
    const [row] = (await window_.store.notes('a')).notes.filter(({ id }) => id === 'n');
    await window_.store.changeNotes('a', [], () => ({ remove: [(row as Note).id] }));
    await search.open();
    expect(search.find('report')?.notes.rows.map(({ id }) => id)).toEqual(['newer']);
  });

  /** Talks a day apart, the latest first in number, each with a note "report" written at its start. */
  async function talks(count: number): Promise<void> {
    const work = window_.db.transaction(['conversations', 'notes'], 'readwrite');
    for (let at = 0; at < count; at++) {
      const start = noon - at * day;
      const meeting = { title: 'x', start, end: start + 1 };
      const details = { person: { name: 'Ana' }, kind: 'check-in' as const, meeting };
      void work.objectStore('conversations').put(opened(details, `c${at}`, 1));
      const written = { id: `n${at}`, conversationId: `c${at}`, kind: 'fact', stage: 'review', at: start };
      void work.objectStore('notes').put({ ...written, text: 'report' });
    }
    await work.done;
  }

  it('shows its first rows, the latest, when no more than 100 talks were read, and no others after that', async () => {
    await talks(900);
    let read = 0;
    const store = {
      ...window_.store,
      notesLatestFirst: (take: (some: readonly Note[]) => void) =>
        window_.store.notesLatestFirst((some) => {
          read += some.length;
          take(some);
        }),
    };
    const search = createRecordSearch({ ...edges(), store });
    const told: (readonly [read: number, rows: readonly string[] | undefined])[] = [];
    search.$read.listen(() => told.push([read, search.find('report')?.notes.rows.map(({ id }) => id)]));
    await search.open();
    const latest = Array.from({ length: 40 }, (_, at) => `n${at}`);
    expect(told).toEqual([100, 200, 400, 800].map((many) => [many, latest]));
    expect(search.find('report')?.notes).toMatchObject({ count: 500 });
  });

  it('puts what changed since where its time is, among all that it has read', async () => {
    await talks(300);
    const search = createRecordSearch(edges());
    search.start(closing.signal);
    await search.open();
    await note('mid', 'c150', { text: 'changed', at: noon - 150 * day });
    await note('later', 'c150', { text: 'changed', at: noon - day / 2 });
    await note('earliest', 'c299', { text: 'changed', at: 5 });
    await note('now', 'c0', { text: 'changed', at: noon });
    await search.open();
    expect(search.find('changed')?.notes.rows.map(({ id }) => id)).toEqual([
      'now',
      'later',
      'mid',
      'earliest',
    ]);
    expect(search.find('report')?.notes.count).toBe(300);
  });

  it('fails where the disk does, and reads all of it the next time', async () => {
    const search = createRecordSearch(edges());
    window_.db.close();
    await expect(search.open()).rejects.toThrow();
  });
});

it('figures are of the last year’s conversations, person by person', async () => {
  await talk('a', 'Ana', noon - day);
  await talk('old', 'Ana', noon - 500 * day);
  await talk('b', 'Ben', noon - 3 * day);
  await note('f', 'a', { text: 'three words here' });
  await note('s', 'a', { kind: 'strength', basis: ['f'], text: 'one' });
  await note('o', 'old', { text: 'not of this year' });
  await note('b1', 'b', { kind: 'improvement', text: 'two words' });
  const { all, people } = await readInsights(edges());
  expect(people.map(({ person, insight }) => [person.name, insight.words, insight.conversations])).toEqual([
    ['Ana', 4, 1],
    ['Ben', 2, 1],
  ]);
  expect(all.borneOut).toEqual({ of: 1, among: 2 });
});

describe('what is carried over', () => {
  it('comes from conversations with the same person, is ticked, and hears other windows', async () => {
    await talk('first', 'Ana', noon - 60 * day);
    await talk('last', 'Ana', noon - 9 * day);
    await talk('other', 'Ben', noon - 9 * day);
    const promised = await action('promised', 'first');
    await action('of another', 'other');
    const asked = await note('asked', 'last', { kind: 'question' });
    const conversation = await talk('now', 'Ana', noon);
    const live = createCarryOver(edges(), conversation);
    await live.start(closing.signal);
    const carried = () => live.$carried.get();
    expect(carried()?.manager.map(({ id }) => id)).toEqual(['promised']);
    expect(carried()?.unfinished.map(({ id }) => id)).toEqual(['asked']);
    expect(await live.settle(promised, 'done')).toBe(true);
    expect(carried()?.manager[0]?.action?.state).toBe('done');
    await window_.store.changeNotes(asked.conversationId, [], () => ({ remove: [asked.id] }));
    await vi.waitFor(() => expect(carried()?.unfinished).toEqual([]));
  });

  it('is nothing for somebody met for the first time, and where the disk refuses', async () => {
    const conversation = await talk('now', 'Ana', noon);
    const live = createCarryOver(edges(), conversation);
    await live.start(closing.signal);
    expect(live.$carried.get()).toBeNull();
    window_.db.close();
    const closed = createCarryOver(edges(), conversation);
    await closed.start(closing.signal);
    expect(closed.$carried.get()).toBeNull();
  });
});

describe('a reading that is asked for again and again', () => {
  it('is done once at a time, and once more behind the last call', async () => {
    let running = 0;
    let most = 0;
    let times = 0;
    const read = coalesced(async () => {
      running += 1;
      most = Math.max(most, running);
      times += 1;
      await Promise.resolve();
      running -= 1;
    });
    await Promise.all(Array.from({ length: 20 }, () => read()));
    expect([most, times]).toEqual([1, 2]);
    await read();
    expect(times).toBe(3);
  });
});
