import { expect, it } from 'vitest';
import { rowsFrom } from '@/utils/archive/archive';
import { overviewOf } from '@/utils/archive/overview';
import type { Draft } from '@/utils/notes/draft';
import { emptySketch } from '@/utils/notes/sketch';

const drafts = (...rows: Partial<Draft>[]) =>
  overviewOf(
    rowsFrom((store) =>
      store === 'drafts'
        ? rows.map((it, at) => ({
            key: `${at}`,
            row: { conversationId: `${at}`, text: '', kind: 'fact', ...it } satisfies Draft,
          }))
        : [],
    ),
    () => true,
  ).counts.drafts;

it('a composer that stands empty is no unfinished note', () => {
  expect(drafts({}, { text: ' \n' }, { sketch: emptySketch }, { edits: [] })).toBe(0);
});

it('words, a part of feedback, and a note that is being changed are', () => {
  const note = { id: 'n', conversationId: 'c', kind: 'fact', stage: 'review', text: 'late', at: 1 } as const;
  expect(
    drafts(
      { text: 'la' },
      { sketch: { ...emptySketch, impact: 'two days' } },
      { edits: [{ id: 'n', began: note, text: 'late twice', kind: 'fact' }] },
    ),
  ).toBe(3);
});
