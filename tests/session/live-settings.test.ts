import { expect, it, vi } from 'vitest';
import { createLiveSettings } from '@/utils/session/live-settings';
import type { Settings } from '@/utils/settings/settings';
import type { Change } from '@/utils/store/changes';

/** A disk whose answers are given by hand. */
function begun() {
  let kept: Settings = {};
  let hear: (change: Change) => void = () => undefined;
  const reads: (() => void)[] = [];
  const store = {
    settings: () =>
      new Promise<Settings>((resolve) => {
        const now = kept;
        reads.push(() => resolve(now));
      }),
    changeSettings: vi.fn(async (change: Settings) => {
      kept = { ...kept, ...change };
    }),
  };
  const live = createLiveSettings({ store, changes: { hear: (listener) => (hear = listener) } });
  const answer = async () => {
    await vi.waitFor(() => expect(reads.length).toBeGreaterThan(0));
    reads.shift()?.();
  };
  return { live, store, reads, answer, tell: (change: Change) => hear(change) };
}

it('what is chosen while the disk is read stays chosen', async () => {
  const { live, answer, tell, reads } = begun();
  const starting = live.start(new AbortController().signal);
  await answer();
  await starting;
  tell({ all: true });
  // The disk was read before the choice, and answers after it.
  await vi.waitFor(() => expect(reads).toHaveLength(1));
  await live.choose({ shoulderSafe: 'asked' });
  await answer();
  await answer();
  await vi.waitFor(() => expect(live.$settings.get()).toEqual({ shoulderSafe: 'asked' }));
});

it('a choice that the disk refuses does not hold', async () => {
  const { live, answer, store } = begun();
  store.changeSettings.mockRejectedValueOnce(new Error('full'));
  await expect(live.choose({ language: 'en' })).rejects.toThrow('full');
  await answer();
  await vi.waitFor(() => expect(live.$settings.get()).toEqual({}));
});
