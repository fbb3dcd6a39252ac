import { expect, it } from 'vitest';
import { languages } from '@/utils/locale/language';
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
