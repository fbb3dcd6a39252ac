import { describe, expect, it } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { EventReading, FormReading } from '@/utils/meeting/reading';
import type { PersonRecord } from '@/utils/people/person-record';
import { arrive } from '@/utils/session/arrival';

const hour = 3_600_000;
const now = Date.parse('2026-09-28T02:00:00Z');
const clock = { now, timeZone: 'Asia/Shanghai' };
const event: EventReading = {
  site: 'google',
  host: 'calendar.google.com',
  eventId: 'e1',
  title: '年度绩效面谈：李薇',
  when: '9月28日星期一 10:30 – 11:15',
  attendees: [{ name: '李薇' }],
};
const form = (...headings: string[]): FormReading => ({
  site: 'hr-generic',
  origin: 'https://hr.example',
  headings,
  fields: [],
});
const conversation = (id: string, name: string, touchedAt: number, key?: string) => ({
  ...opened(
    {
      person: { name },
      kind: 'evaluation',
      meeting: { title: '', start: now, end: now + hour, ...(key && { key }) },
    },
    id,
    now,
  ),
  touchedAt,
});

describe('arrive', () => {
  it('opens a conversation for a meeting that is clear', () => {
    expect(arrive({ reading: event }, [], clock)).toMatchObject({
      kind: 'open',
      details: { person: { name: '李薇' }, kind: 'evaluation', meeting: { key: 'google:e1' } },
    });
  });

  it('goes on with the conversation that the meeting has', () => {
    const kept = conversation('c', 'someone else', now - 30 * 24 * hour, 'google:e1');
    expect(arrive({ reading: event }, [kept], clock)).toMatchObject({
      kind: 'resume',
      conversation: kept,
      atSummary: false,
    });
  });

  it('asks where the meeting is not clear, even if another conversation is warm', () => {
    const warm = conversation('c', 'Ana', now);
    expect(arrive({ reading: { ...event, attendees: [], title: '绩效面谈' } }, [warm], clock).kind).toBe(
      'ask',
    );
  });

  it('goes on with the person whom a form names, with the summary in view', () => {
    const [ana, li] = [conversation('a', 'Ana', now), conversation('b', '李薇', now - 5 * hour)];
    expect(arrive({ reading: form('年度绩效评估表：李薇') }, [ana, li], clock)).toEqual({
      kind: 'resume',
      conversation: li,
      atSummary: true,
    });
  });

  it('does not take a name of one letter for a person', () => {
    const a = conversation('a', 'A', now - 24 * hour);
    expect(arrive({ reading: form('Annual review') }, [a], clock).kind).toBe('ask');
  });

  it('without anything to read, goes on with a warm conversation, else asks', () => {
    const warm = conversation('c', 'Ana', now - 3 * hour);
    expect(arrive({ reading: null }, [warm], clock)).toMatchObject({
      kind: 'resume',
      conversation: { id: 'c' },
    });
    expect(arrive({ reading: null }, [conversation('c', 'Ana', now - 5 * hour)], clock).kind).toBe('ask');
    const running = {
      ...conversation('c', 'Ana', now - 9 * hour),
      stints: [{ stage: 'review' as const, from: now }],
    };
    expect(arrive({ reading: null }, [running], clock).kind).toBe('resume');
    expect(arrive({ reading: null }, [], clock).kind).toBe('ask');
  });

  it('goes on with the conversation that was asked for, whatever the page shows', () => {
    const [ana, li] = [conversation('a', 'Ana', now), conversation('b', '李薇', 0)];
    expect(arrive({ reading: event, wish: { resume: 'b' } }, [ana, li], clock)).toMatchObject({
      conversation: { id: 'b' },
    });
    expect(arrive({ reading: null, wish: { resume: 'gone' } }, [], clock).kind).toBe('ask');
    expect(arrive({ reading: event, wish: { byHand: true } }, [ana, li], clock).kind).toBe('ask');
  });

  it.each([
    ['Performance evaluation', 'Eva'],
    ['Annual review', 'Ann'],
    ['Review period: January', 'Vi'],
  ])('does not find “%s” to name %s', (heading, name) => {
    const daniel = conversation('d', 'Daniel Okafor', now - 9 * hour);
    const other = conversation('o', name, now);
    expect(arrive({ reading: form(heading, 'Daniel Okafor') }, [other, daniel], clock)).toMatchObject({
      conversation: { id: 'd' },
    });
  });

  it('takes the longer of two names that fit, and none of two different people', () => {
    const [short, long] = [conversation('s', '李薇', now), conversation('l', '李薇薇', now - 9 * hour)];
    expect(arrive({ reading: form('绩效评估表：李薇薇') }, [short, long], clock)).toMatchObject({
      conversation: { id: 'l' },
    });
    const [ana, bo] = [conversation('a', 'Ana', now - 9 * hour), conversation('b', 'Bo Lee', now - 9 * hour)];
    expect(arrive({ reading: form('Annual review', 'Ana and Bo Lee') }, [ana, bo], clock).kind).toBe('ask');
  });

  it.each([
    ['Daniel Okafor', 'Daniel Okafor'],
    ['DANIEL OKAFOR', 'Daniel Okafor'],
    ['Okafor, Daniel', 'Daniel Okafor'],
    ['李 薇', '李薇'],
    ['Émile Zola', 'E\u0301mile Zola'],
  ])('a form about %s goes on with the latest conversation with %s', (person, name) => {
    const latest = conversation('l', name, now - 24 * hour);
    const recent = [conversation('w', 'Ana', now), latest, conversation('e', name, 0)];
    expect(arrive({ reading: { ...form('Annual review'), person } }, recent, clock)).toEqual({
      kind: 'resume',
      conversation: latest,
      atSummary: true,
    });
  });

  it.each([
    ['李薇薇', '李薇'],
    ['Ana López', 'Ana'],
    ['Lin Wei', 'Lin'],
  ])('a form about %s is not about %s: it asks, however warm that conversation is', (person, name) => {
    const warm = conversation('w', name, now);
    expect(arrive({ reading: { ...form('Annual review'), person } }, [warm], clock)).toEqual({ kind: 'ask' });
  });

  it('asks where a form names two people, or two people have the name', () => {
    const [ana, bo] = [conversation('a', 'Ana', now), conversation('b', 'Bo Lee', now)];
    expect(arrive({ reading: form('Annual review', 'Ana and Bo Lee') }, [ana, bo], clock).kind).toBe('ask');
    const [one, other] = ['li@a.example', 'li@b.example'].map((email) => ({
      ...conversation(email, '李薇', now),
      person: { name: '李薇', email },
    }));
    const both = one && other ? [one, other] : [];
    expect(arrive({ reading: { ...form('年度考核'), person: '李薇' } }, both, clock).kind).toBe('ask');
    expect(arrive({ reading: form('年度考核：李薇') }, both, clock).kind).toBe('ask');
  });
});

const record = (id: string, name: string, email?: string, alsoNamed: string[] = []): PersonRecord => ({
  id,
  name,
  alsoNamed,
  emails: email ? [email] : [],
  createdAt: 1,
});

describe('a name that several have', () => {
  const two = [record('one', '李薇', 'one@example.com'), record('two', '李薇', 'two@example.com')];

  it('makes a calendar that gives no address ask, and one that does not', () => {
    expect(arrive({ reading: event, people: two }, [], clock).kind).toBe('ask');
    const addressed = { ...event, attendees: [{ name: '李薇', email: 'two@example.com' }] };
    expect(arrive({ reading: addressed, people: two }, [], clock).kind).toBe('open');
    expect(arrive({ reading: event, people: two.slice(1) }, [], clock).kind).toBe('open');
  });

  it('makes a form ask, though there was a conversation with one of them only', () => {
    const kept = { ...conversation('c', '李薇', now), personId: 'one' };
    const named = { ...form(), person: '李薇' };
    expect(arrive({ reading: named, people: two }, [kept], clock).kind).toBe('ask');
    expect(arrive({ reading: named, people: two.slice(0, 1) }, [kept], clock)).toMatchObject({
      conversation: kept,
    });
  });

  it('is one person’s after they were merged, whatever addresses the conversations had', () => {
    const one = {
      ...conversation('a', '李薇', now),
      personId: 'one',
      person: { name: '李薇', email: 'one@example.com' },
    };
    const other = { ...one, id: 'b', person: { name: '李薇', email: 'two@example.com' } };
    const named = { ...form(), person: '李薇' };
    expect(arrive({ reading: named, people: two.slice(0, 1) }, [one, other], clock)).toMatchObject({
      conversation: one,
    });
  });

  it('finds somebody by another name of theirs', () => {
    const kept = { ...conversation('c', '李薇', now), personId: 'one' };
    const people = [record('one', '李薇', undefined, ['Vivian Li'])];
    expect(arrive({ reading: { ...form(), person: 'Li Vivian' }, people }, [kept], clock)).toMatchObject({
      conversation: kept,
    });
    expect(arrive({ reading: form('Review of Vivian Li'), people }, [kept], clock)).toMatchObject({
      conversation: kept,
    });
  });
});

describe('a meeting that was moved', () => {
  const people = [record('li', '李薇'), record('ana', 'Ana')];
  const held = (key: string, more: object = {}) => [
    { ...conversation('c', '李薇', now, key), personId: 'li', ...more },
  ];
  const weekBefore = { title: '', start: now - 7 * 24 * hour, end: now - 6 * 24 * hour };
  /** Of a series that gives this one 14:00 on its day. */
  const moved = {
    ...event,
    eventId: 's_20260928T060000Z',
    seriesId: 's',
    when: '9月28日星期一 14:00 – 14:45',
  };
  const seconds = (at: string) => Date.parse(at) / 1000;
  const onNextcloud = {
    ...moved,
    site: 'nextcloud',
    eventId: `L3/${seconds('2026-09-28T06:00:00Z')}`,
    seriesId: 'L3',
  };
  const { eventId: _, seriesId: __, ...unnumbered } = moved;
  const arrival = (reading: EventReading, recent: readonly Conversation[]) =>
    arrive({ reading, people }, recent, clock).kind;

  it.each([
    ['with its whole series', moved, held('google:s_20260928T023000Z')],
    ['after it was held', moved, held('google:s_20260928T023000Z', { finishedAt: now })],
    ['with all that follow', moved, held('google:s_R20260901T023000_20260928T023000Z')],
    ['when it was made the first of a series', moved, held('google:s')],
    ['in Nextcloud', onNextcloud, held(`nextcloud:L3/${seconds('2026-09-28T02:30:00Z')}`)],
    ['and was said to be with somebody else', moved, held('google:s_20260928T023000Z', { personId: 'ana' })],
  ])('within its day has the conversation that it had: %s', (_, reading, recent) => {
    expect(arrival(reading, recent)).toBe('resume');
  });

  it.each([
    ['another series', moved, held('google:s2_20260928T023000Z')],
    ['another day', moved, held('google:s_20260927T023000Z')],
    ['the week before, which was held on this day', moved, held('google:s_20260921T060000Z')],
    [
      'the week before, of which it was made a series',
      moved,
      held('google:s', { meeting: { ...weekBefore, key: 'google:s' } }),
    ],
    ['one of its title', unnumbered, held(`calendar.google.com|年度绩效面谈：李薇|${now}`)],
    ['a key that holds no time', moved, held('google:s_20260928')],
  ])('does not have that of %s', (_, reading, recent) => expect(arrival(reading, recent)).toBe('open'));
});
