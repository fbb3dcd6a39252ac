// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { beforeEach, it, vi } from 'vitest';
import { popupWords } from '@/utils/locale/areas/popup';
import { wordsIn } from '@/utils/locale/words';

/* Pages of ours whose first read fails. */

const unread = () => Promise.reject(new Error('not now'));

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: () => 'chrome-extension://x/' } } }));
vi.mock('@/entrypoints/options/wire', () => ({ wire: unread }));
vi.mock('@/utils/store/open-store', () => ({
  openStore: async () => ({ ok: true, store: { settings: unread, recent: unread, people: unread } }),
}));
vi.mock('@/utils/browser/tabs', () => ({ activeTab: async () => ({ id: 1 }) }));
vi.mock('@/utils/browser/policy', () => ({ firstLanguage: async () => 'en' }));
vi.mock('@/utils/browser/last-clip', () => ({ lastClip: async () => undefined, forgetLastClip: vi.fn() }));

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});

it.each([
  ['options', () => import('@/entrypoints/options/main')],
  ['onboarding', () => import('@/entrypoints/onboarding/main')],
])('the page of %s says so, instead of staying blank', async (_, load) => {
  await load();
  await screen.findByText(wordsIn('en').trouble.failed);
});

it('the popup says so, and offers the panel all the same', async () => {
  await import('@/entrypoints/popup/main');
  await screen.findByText(popupWords.en.closed);
  screen.getByRole('button', { name: popupWords.en.openSide });
});
