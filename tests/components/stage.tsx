import { configure, fireEvent, render } from '@testing-library/preact';
import { atom } from 'nanostores';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { PackProvider } from '@/components/pack';
import { type Overlay, OverlayProvider } from '@/components/panel/overlay';
import { type PanelServices, ServicesProvider } from '@/components/panel/services';
import type { RescueServices } from '@/components/rescue/services';
import { LanguageContext } from '@/components/words';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { Evidence } from '@/utils/evidence/evidence';
import type { Language } from '@/utils/locale/language';
import type { FormField } from '@/utils/meeting/reading';
import type { Draft } from '@/utils/notes/draft';
import type { NoteEdit } from '@/utils/notes/edit';
import type { Note, NoteKind } from '@/utils/notes/note';
import { loadPack } from '@/utils/pack/pack';
import type { PersonRecord } from '@/utils/people/person-record';
import type { Shelf } from '@/utils/phrasing/tips';
import { loadSearch } from '@/utils/search/load';
import type { Keeping } from '@/utils/session/draft-keeper';
import type { LiveEvidence, ShownEvidence, Undoable } from '@/utils/session/evidence';
import { keepFields } from '@/utils/session/field-keeper';
import type { KeptFacts } from '@/utils/session/kept-facts';
import type { Before, LiveSummary } from '@/utils/session/live-summary';
import type { Undoable as UndoableNote } from '@/utils/session/note-desk';
import type { Session } from '@/utils/session/session';
import type { LiveShelf } from '@/utils/session/shelf';
import type { Settings } from '@/utils/settings/settings';
import { noEdits, type SummaryEdits, type Version } from '@/utils/summary/edits';

// The first search loads its index, which on a busy machine takes longer than the usual second.
configure({ asyncUtilTimeout: 20_000 });

const packs = { en: await loadPack('en'), 'zh-CN': await loadPack('zh-CN') };

/** What the page's own command to insert a text does: into the selection, and heard as typing. */
export function insertAsBrowsersDo(): void {
  document.execCommand = vi.fn((_, __, text?: string) => {
    const area = document.activeElement as HTMLTextAreaElement;
    area.setRangeText(text ?? '', area.selectionStart, area.selectionEnd, 'end');
    return fireEvent.input(area);
  });
}

export const conversation: Conversation = opened(
  {
    person: { name: 'Daniel Okafor' },
    kind: 'evaluation',
    meeting: { title: 'Performance review', start: 1_795_413_600_000, end: 1_795_417_200_000 },
  },
  'c',
  0,
);

/** A note of the conversation; its words are its id. */
export const note = (kind: NoteKind, text: string): Note => ({
  id: text,
  conversationId: 'c',
  kind,
  stage: 'review',
  text,
  at: 1,
});

/** A field of a page's form, marked by its label. */
export const field = (label: string, more: Partial<FormField> = {}): FormField => ({
  label,
  kind: 'text',
  empty: true,
  mark: label,
  ...more,
});

const yes = () => Promise.resolve(true);

/** A session that stands still, with what a view would see in it. */
export function stillSession(given: { notes?: Note[]; draft?: Partial<Draft>; keeping?: Keeping } = {}) {
  return {
    $conversation: atom<Conversation | undefined>(conversation),
    $erased: atom<'open' | 'listed' | undefined>(),
    $notes: atom<readonly Note[]>(given.notes ?? []),
    $unreadable: atom(0),
    $draft: atom<Draft | undefined>({ conversationId: 'c', text: '', kind: 'fact', ...given.draft }),
    $keeping: atom<Keeping>(given.keeping ?? 'kept'),
    $refused: atom(false),
    fields: keepFields(),
    $undoable: atom<UndoableNote | undefined>(),
    $edits: atom<readonly NoteEdit[]>([]),
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
    finish: vi.fn(yes),
    reopen: vi.fn(yes),
    planNext: vi.fn(yes),
    keepWording: vi.fn(yes),
    markMachineWritten: vi.fn(yes),
    write: vi.fn(),
    chooseKind: vi.fn(),
    sketch: vi.fn(),
    addNote: vi.fn(yes),
    keepNote: vi.fn(yes),
    editNote: vi.fn(yes),
    deleteNote: vi.fn(yes),
    makeNotes: vi.fn(yes),
    moveNote: vi.fn(yes),
    sendNote: vi.fn(yes),
    did: vi.fn(),
    changeNotes: vi.fn(yes),
    beginEdit: vi.fn(),
    writeEdit: vi.fn(),
    endEdit: vi.fn(),
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
    mark: vi.fn(yes),
    use: vi.fn(yes),
    start: vi.fn(() => Promise.resolve()),
  } satisfies LiveShelf;
}

/** Evidence that stands still. */
export function stillEvidence(
  given: { people?: PersonRecord[]; inbox?: Evidence[]; shown?: ShownEvidence; undo?: Undoable } = {},
) {
  return {
    $people: atom<readonly PersonRecord[]>(given.people ?? []),
    $inbox: atom<readonly Evidence[] | undefined>(given.inbox ?? []),
    $shown: atom<ShownEvidence | undefined>(given.shown),
    $keeping: atom<Keeping>('kept'),
    $refused: atom(false),
    $undo: atom<Undoable | undefined>(given.undo),
    show: vi.fn(),
    blank: vi.fn(() => ({ id: 'new', personId: '', quote: '', on: '2026-11-23', keptAt: 0 })),
    write: vi.fn<LiveEvidence['write']>(),
    assign: vi.fn<LiveEvidence['assign']>(yes),
    remove: vi.fn(yes),
    undo: vi.fn(yes),
    settled: vi.fn(yes),
    start: vi.fn(() => Promise.resolve()),
  } satisfies LiveEvidence;
}

/** A summary that is kept nowhere, and shows at once what is changed in it. */
export function summaryInMemory(given: { edits?: Partial<SummaryEdits>; before?: Partial<Before> } = {}) {
  const $edits = atom<SummaryEdits>({ conversationId: 'c', editedAt: 0, ...given.edits });
  const $version = atom<Version>('system');
  return {
    $edits,
    $before: atom<Before>({ conversations: [], goals: [], ...given.before }),
    $version,
    $refused: atom(undefined),
    choose: (version) => $version.set(version),
    change(version, to) {
      $edits.set({ ...$edits.get(), [version]: to($edits.get()[version] ?? noEdits) });
    },
    settled: vi.fn(yes),
    read: vi.fn(() => Promise.resolve()),
    start: vi.fn(),
  } satisfies LiveSummary;
}

/** What is kept of the person, standing still; undefined while it is not known. */
export function stillFacts(evidence: readonly Evidence[] | undefined) {
  return {
    $evidence: atom(evidence),
    $looked: atom(evidence !== undefined),
    start: vi.fn(),
  } satisfies KeptFacts;
}

/** Nothing was kept of any page. */
function stillRescue(): RescueServices {
  return {
    here: () => Promise.resolve({ offers: [] }),
    putBack: () => Promise.resolve({ ok: false, reason: 'changed' }),
    drop: yes,
    switchOn: () => Promise.resolve('refused'),
    switchOff: yes,
  };
}

/** Draws a view as the panel would, with services that note what they are asked. */
export function stage(
  view: ComponentChild,
  services: Partial<PanelServices> = {},
  language: Language = 'en',
) {
  const $summary = atom<LiveSummary | undefined>(summaryInMemory());
  const given: PanelServices = {
    session: stillSession(),
    shelf: stillShelf(),
    facts: stillFacts([]),
    $settings: atom<Settings>({}),
    $companyWords: atom([]),
    now: () => 1_795_413_600_000,
    choose: vi.fn(yes),
    openSearch: loadSearch,
    openEvidence: () => Promise.resolve(stillEvidence()),
    recent: () => Promise.resolve([]),
    openDevelopment: () => Promise.reject(new Error('not asked for here')),
    summaryOf: vi.fn(() => $summary),
    $summaryRefused: atom(undefined),
    notesWith: () => Promise.resolve([]),
    knownPeople: () => Promise.resolve([]),
    openCarryOver: () =>
      Promise.resolve({ $carried: atom(null), settle: vi.fn(yes), start: () => Promise.resolve() }),
    copyText: vi.fn(yes),
    saveFile: vi.fn(),
    copy: vi.fn(yes),
    pick: vi.fn(() => Promise.resolve({ ok: false, reason: 'cancelled' } as const)),
    insert: vi.fn(() => Promise.resolve({ ok: true, written: 1, missing: 0 } as const)),
    fields: vi.fn(() => Promise.resolve({ ok: false, reason: 'no-access' } as const)),
    openFieldMap: () =>
      Promise.resolve({
        $map: atom(null),
        say: vi.fn(yes),
        forget: vi.fn(yes),
        start: () => Promise.resolve(),
      }),
    readField: vi.fn(() => Promise.resolve({ ok: false, reason: 'no-field' } as const)),
    $checkAsked: atom(0),
    onInsertKey: vi.fn(() => () => undefined),
    allowNotifications: vi.fn(yes),
    openRescue: () => Promise.resolve(stillRescue()),
    commandKeys: () => Promise.resolve([]),
    openOptions: vi.fn(),
    openHome: vi.fn(),
    openFiles: vi.fn(),
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
