import { expect, it } from 'vitest';
import { languages } from '@/utils/locale/language';
import { dayOf } from '@/utils/meeting/iso-day';
import {
  conversationRow,
  developmentRow,
  evidenceRow,
  fitting,
  noteRow,
  personRow,
} from '@/utils/store/rows';
import { yearIn } from './year.ts';

const shapes = {
  people: personRow,
  conversations: conversationRow,
  notes: noteRow,
  evidence: evidenceRow,
  developments: developmentRow,
} as const;

it.each(languages)('the year in %s is as the store would keep it', (language) => {
  const year = yearIn(language, Date.now());
  for (const [store, shape] of Object.entries(shapes)) {
    const rows: readonly unknown[] = year[store as keyof typeof shapes];
    expect(rows.length, store).toBeGreaterThan(0);
    expect(
      rows.filter((row) => fitting<unknown>(shape, row) === undefined),
      store,
    ).toEqual([]);
  }
});

it.each([0, 2, 9, 15, 23])('at five past %i the talk of today has begun', (hour) => {
  const now = new Date(2026, 10, 30, hour, 5).getTime();
  const today = yearIn('en', now).conversations.filter(
    ({ meeting }) => meeting?.start !== undefined && dayOf(meeting.start) === dayOf(now),
  );
  expect(today).toHaveLength(1);
  for (const { meeting } of today) expect(meeting?.start).toBeLessThanOrEqual(now);
});
