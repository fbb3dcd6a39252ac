import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { Evidence } from '@/utils/evidence/evidence';
import { createErasing } from '@/utils/session/erasing';
import { createArchiveStore } from '@/utils/store/archive-store';
import { freshDatabase } from '../store/fresh.ts';

afterEach(() => vi.useRealTimers());

it('evidence that another window keeps again while it is erased goes, too', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const window = await freshDatabase()();
  const piece: Evidence = { id: 'e', personId: '', quote: 'x', on: '2026-01-02', keptAt: 1 };
  await window.store.keepEvidence(piece);
  const again = vi.fn(() => window.store.keepEvidence(piece));
  const erasing = createErasing({
    store: createArchiveStore(window.db, { ...window.changes, announce: () => void again() }),
    rewrite: async () => true,
    finishRewriting: async () => true,
  });
  const done = erasing.eraseDue({ conversations: [], evidence: [piece] });
  await vi.waitFor(() => expect(again).toHaveBeenCalledOnce());
  await again.mock.results[0]?.value;
  again.mockResolvedValue(true);
  await vi.advanceTimersByTimeAsync(500);
  expect(await done).toBe('gone');
  expect(await window.db.count('evidence')).toBe(0);
});
