import { render } from '@testing-library/preact';
import { atom } from 'nanostores';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { type PanelServices, ServicesProvider } from '@/components/panel/services';
import { LanguageContext } from '@/components/words';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { Language } from '@/utils/locale/language';
import type { Draft } from '@/utils/notes/draft';
import type { Note } from '@/utils/notes/note';
import type { Keeping } from '@/utils/session/draft-keeper';
import type { Session } from '@/utils/session/session';

export const conversation: Conversation = opened(
  {
    person: { name: 'Daniel Okafor' },
    kind: 'evaluation',
    meeting: { title: 'Performance review', start: 1_795_413_600_000, end: 1_795_417_200_000 },
  },
  'c',
  0,
);

/** A session that stands still, with what a view would see in it. */
export function stillSession(given: { notes?: Note[]; draft?: Partial<Draft>; keeping?: Keeping } = {}) {
  const yes = () => Promise.resolve(true);
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

/** Draws a view as the panel would, with services that note what they are asked. */
export function stage(
  view: ComponentChild,
  services: Partial<PanelServices> = {},
  language: Language = 'en',
) {
  const given: PanelServices = {
    session: stillSession(),
    now: () => 1_795_413_600_000,
    switchLanguage: vi.fn(),
    recent: () => Promise.resolve([]),
    copyText: vi.fn(() => Promise.resolve(true)),
    copy: vi.fn(() => Promise.resolve(true)),
    insert: vi.fn(() => Promise.resolve({ ok: true, written: 1, missing: 0 } as const)),
    ...services,
  };
  render(
    <LanguageContext.Provider value={language}>
      <ServicesProvider value={given}>{view}</ServicesProvider>
    </LanguageContext.Provider>,
  );
  return given;
}
