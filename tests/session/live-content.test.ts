import { atom } from 'nanostores';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Language } from '@/utils/locale/language';
import { loadPack, type Pack } from '@/utils/pack/pack';
import { loadSearch } from '@/utils/search/load';
import type { Search } from '@/utils/search/search';
import { createLiveContent } from '@/utils/session/live-content';
import type { Settings } from '@/utils/settings/settings';

vi.mock(import('@/utils/pack/pack'), () => ({ loadPack: vi.fn() }));
vi.mock(import('@/utils/search/load'), () => ({ loadSearch: vi.fn() }));

const pack = (language: Language): Pack => ({
  language,
  guide: {} as never,
  rules: [],
  moments: [],
  tips: [],
});

function content() {
  vi.mocked(loadPack)
    .mockReset()
    .mockImplementation(async (language) => pack(language));
  vi.mocked(loadSearch).mockReset();
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const $settings = atom<Settings>({});
  const live = createLiveContent($settings, atom<Language>('en'));
  return { live, $settings, start: () => live.start(life.signal) };
}

it('a language that did not come leaves the one that is there, and is asked for again', async () => {
  const { live, $settings, start } = content();
  await start();
  vi.mocked(loadPack).mockRejectedValueOnce(new Error('gone'));
  $settings.set({ contentLanguage: 'zh-CN' });
  await vi.waitFor(() => expect(loadPack).toHaveBeenCalledTimes(2));
  expect(live.$content.get()?.pack.language).toBe('en');
  $settings.set({ contentLanguage: 'zh-CN', sideBySide: true });
  await vi.waitFor(() => expect(live.$content.get()?.pack.language).toBe('zh-CN'));
  // Each that came is there for good.
  expect(vi.mocked(loadPack).mock.calls.flat()).toEqual(['en', 'zh-CN', 'zh-CN']);
});

it('a search that did not come is asked for again, and one that came is not', async () => {
  const { live } = content();
  const search = {} as Search;
  const en = pack('en');
  vi.mocked(loadSearch).mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(search);
  await expect(live.openSearch(en)).rejects.toThrow('gone');
  expect(await live.openSearch(en)).toBe(search);
  expect(await live.openSearch(en)).toBe(search);
  expect(loadSearch).toHaveBeenCalledTimes(2);
});
