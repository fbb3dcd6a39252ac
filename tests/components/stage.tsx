import { render } from '@testing-library/preact';
import { atom } from 'nanostores';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { PackProvider } from '@/components/pack';
import { type Overlay, OverlayProvider } from '@/components/panel/overlay';
import { type PanelServices, ServicesProvider } from '@/components/panel/services';
import { LanguageContext } from '@/components/words';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { Language } from '@/utils/locale/language';
import type { Draft } from '@/utils/notes/draft';
import type { Note } from '@/utils/notes/note';
import { loadPack } from '@/utils/pack/pack';
import type { Shelf } from '@/utils/phrasing/tips';
import { loadSearch } from '@/utils/search/load';
import type { Keeping } from '@/utils/session/draft-keeper';
import type { Session } from '@/utils/session/session';
import type { LiveShelf } from '@/utils/session/shelf';
import type { Settings } from '@/utils/settings/settings';

const packs = { en: await loadPack('en'), 'zh-CN': await loadPack('zh-CN') };

export const conversation: Conversation = opened(
  {
    person: { name: 'Daniel Okafor' },
    kind: 'evaluation',
    meeting: { title: 'Performance review', start: 1_795_413_600_000, end: 1_795_417_200_000 },
  },
  'c',
  0,
);

const yes = () => Promise.resolve(true);

/** A session that stands still, with what a view would see in it. */
export function stillSession(given: { notes?: Note[]; draft?: Partial<Draft>; keeping?: Keeping } = {}) {
  return {
    $conversation: atom<Conversation | undefined>(conversation),
    $notes: atom<readonly Note[]>(given.notes ?? []),
    $unreadable: atom(0),
    $draft: atom<Draft | undefined>({ conversationId: 'c', text: '', kind: 'fact', ...given.draft }),
    $keeping: atom<Keeping>(given.keeping ?? 'kept'),
    $refused: atom(false),
    $deleted: atom<Note | undefined>(),
    show: vi.fn(yes),
    openFor: vi.fn(yes),
    leave: vi.fn(),
    correct: vi.fn(yes),
    moveTo: vi.fn(yes),
    touch: vi.fn(yes),
    startClock: vi.fn(yes),
    pauseClock: vi.fn(yes),
    reshare: vi.fn(yes),
    leaveOut: vi.fn(yes),
    followClock: vi.fn(yes),
    tick: vi.fn(yes),
    write: vi.fn(),
    begin: vi.fn(),
    chooseKind: vi.fn(),
    addNote: vi.fn(yes),
    editNote: vi.fn(yes),
    deleteNote: vi.fn(yes),
    undoDelete: vi.fn(yes),
    settled: vi.fn(yes),
    start: vi.fn(),
  } satisfies Session;
}

/** A shelf that stands still. */
export function stillShelf(given: Partial<Shelf> = {}) {
  return {
    $shelf: atom<Shelf>({ own: [], marks: new Map(), ...given }),
    $unreadable: atom<readonly string[]>([]),
    addOwn: vi.fn(yes),
    editOwn: vi.fn(yes),
    removeOwn: vi.fn(yes),
    restoreOwn: vi.fn(yes),
    mark: vi.fn(yes),
    use: vi.fn(yes),
    start: vi.fn(() => Promise.resolve()),
  } satisfies LiveShelf;
}

/** Draws a view as the panel would, with services that note what they are asked. */
export function stage(
  view: ComponentChild,
  services: Partial<PanelServices> = {},
  language: Language = 'en',
) {
  const given: PanelServices = {
    session: stillSession(),
    shelf: stillShelf(),
    $settings: atom<Settings>({}),
    now: () => 1_795_413_600_000,
    choose: vi.fn(),
    openSearch: loadSearch,
    recent: () => Promise.resolve([]),
    copyText: vi.fn(yes),
    copy: vi.fn(yes),
    pick: vi.fn(() => Promise.resolve({ ok: false, reason: 'cancelled' } as const)),
    insert: vi.fn(() => Promise.resolve({ ok: true, written: 1, missing: 0 } as const)),
    openOptions: vi.fn(),
    ...services,
  };
  const open = vi.fn<(overlay: Overlay | undefined) => void>();
  render(
    <LanguageContext.Provider value={language}>
      <PackProvider value={{ pack: packs[language] }}>
        <ServicesProvider value={given}>
          <OverlayProvider value={open}>{view}</OverlayProvider>
        </ServicesProvider>
      </PackProvider>
    </LanguageContext.Provider>,
  );
  return { ...given, open };
}
