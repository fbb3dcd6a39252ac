import { beforeEach, expect, it, vi } from 'vitest';
import { keepRegistered, type PageScript } from '@/utils/browser/registered';

type Registered = Omit<PageScript, 'excludeMatches'> & { readonly excludeMatches?: readonly string[] };

const scripting = vi.hoisted(() => ({
  getRegisteredContentScripts: vi.fn(),
  unregisterContentScripts: vi.fn(),
  registerContentScripts: vi.fn(),
}));
vi.mock('@/utils/browser/api', () => ({ browser: { scripting } }));

/** What the browser has, and what it did, in order. */
let held: Registered[] = [];
let told: string[] = [];
beforeEach(() => {
  held = [];
  told = [];
  scripting.getRegisteredContentScripts.mockImplementation(async () => held);
  scripting.unregisterContentScripts.mockImplementation(async ({ ids }: { ids: string[] }) => {
    told.push(`off ${ids}`);
    held = held.filter(({ id }) => !ids.includes(id));
  });
  scripting.registerContentScripts.mockImplementation(async (scripts: Registered[]) => {
    const ids = scripts.map(({ id }) => id);
    if (held.some(({ id }) => ids.includes(id))) throw new Error('Duplicate script ID');
    told.push(`on ${ids}`);
    held = [...held, ...scripts];
  });
});

const script = (id: string, ...matches: string[]): PageScript => ({
  id,
  js: ['launcher.js'],
  matches,
  excludeMatches: [],
  allFrames: false,
});
const keep = (prefix: string, ...scripts: PageScript[]) => keepRegistered(prefix, async () => scripts);

it('leaves alone what is right, so that no page that loads meanwhile misses it', async () => {
  expect(await keep('launcher-', script('launcher-web', 'https://a.example/*', 'https://b.example/*'))).toBe(
    true,
  );
  // As a browser tells it after a restart.
  held = held.map((it) => ({
    ...it,
    js: ['moz-extension://5b1f7f9a/launcher.js'],
    matches: [...it.matches].reverse(),
  }));
  told = [];
  expect(await keep('launcher-', script('launcher-web', 'https://a.example/*', 'https://b.example/*'))).toBe(
    false,
  );
  expect(told).toEqual([]);
});

it('replaces what changed, takes off what is no longer wanted, and leaves the scripts of others', async () => {
  await keep('rescue', script('rescue', 'https://a.example/*'));
  await keep(
    'launcher-',
    script('launcher-web', 'https://a.example/*'),
    script('launcher-open', 'https://c.example/*'),
  );
  told = [];
  expect(await keep('launcher-', script('launcher-web', 'https://b.example/*'))).toBe(true);
  expect(told).toEqual(['off launcher-web,launcher-open', 'on launcher-web']);
  expect(held.map(({ id, matches }) => [id, ...matches])).toEqual([
    ['rescue', 'https://a.example/*'],
    ['launcher-web', 'https://b.example/*'],
  ]);
});

it('asked twice at once, as when an installation is also a start, registers once', async () => {
  const wanted = script('launcher-web', 'https://a.example/*');
  expect(await Promise.all([keep('launcher-', wanted), keep('launcher-', wanted)])).toEqual([true, false]);
  expect(told).toEqual(['on launcher-web']);
});

it('goes on after a browser that refused', async () => {
  scripting.registerContentScripts.mockRejectedValueOnce(new Error('no such file'));
  const wanted = script('launcher-web', 'https://a.example/*');
  await expect(keep('launcher-', wanted)).rejects.toThrow('no such file');
  expect(await keep('launcher-', wanted)).toBe(true);
});
