import { atom } from 'nanostores';
import { expect, it, vi } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import { createLiveArrival } from '@/utils/session/live-arrival';

const start = Date.parse('2026-09-28T02:30:00Z');
const conversation = {
  ...opened(
    {
      person: { name: '李薇' },
      kind: 'evaluation',
      meeting: { key: 'google:s_20260928T023000Z', title: '', start, end: start + 3_600_000 },
    },
    'c',
    start,
  ),
  personId: 'li',
};

it('a meeting moved within its day is the one that is open, and no other one to be offered', async () => {
  const show = vi.fn(async () => true);
  const session = {
    $conversation: atom<Conversation | undefined>(),
    leave: vi.fn(),
    openFor: vi.fn(),
    moveTo: vi.fn(),
    show,
  };
  const arrival = createLiveArrival({
    store: {
      settings: async () => ({}),
      recent: async () => [conversation],
      people: async () => [{ id: 'li', name: '李薇', alsoNamed: [], emails: [], createdAt: 1 }],
    },
    session,
    choose: async () => undefined,
    now: () => start,
  });
  await arrival.hear({
    reading: {
      site: 'google',
      host: 'calendar.google.com',
      eventId: 's_20260928T040000Z',
      seriesId: 's',
      title: '年度绩效面谈：李薇',
      start: '2026-09-28T04:00:00Z',
      end: '2026-09-28T05:00:00Z',
      attendees: [{ name: '李薇' }],
    },
  });
  expect(show).toHaveBeenCalledWith(conversation);
  expect(arrival.$context.get()?.key).toBe(conversation.meeting.key);
});
