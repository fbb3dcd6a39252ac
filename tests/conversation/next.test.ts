import { expect, it } from 'vitest';
import { type Details, opened } from '@/utils/conversation/conversation';
import { planned } from '@/utils/conversation/next';
import { conversationIn } from '@/utils/store/rows';

const details: Details = {
  person: { name: 'Daniel Okafor' },
  kind: 'check-in',
  meeting: { title: '1:1', start: 0, end: 1 },
};

it('a next talk is planned, moved and taken back; rows with and without one are valid', () => {
  const conversation = opened(details, 'c1', 1);
  const one = planned(conversation, { start: 10, end: 20 }, 2);
  expect(one).toEqual({ ...conversation, next: { start: 10, end: 20 }, touchedAt: 2 });
  expect(planned(one, { start: 30, end: 40 }, 3).next).toEqual({ start: 30, end: 40 });
  expect(planned(one, undefined, 3).next).toBeUndefined();
  for (const row of [conversation, one, planned(one, undefined, 3)]) expect(conversationIn(row)).toBe(row);
  expect(conversationIn({ ...one, next: { start: 10 } })).toBeUndefined();
});
