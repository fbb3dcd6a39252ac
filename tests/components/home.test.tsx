// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Insights } from '@/components/home/insights/Insights';
import { PersonEvidence } from '@/components/home/person/PersonEvidence';
import { hashOf, type Route, routeOf } from '@/components/home/route';
import { Findings } from '@/components/home/search/Findings';
import { useFindings } from '@/components/home/search/useFindings';
import { type HomeServices, HomeServicesProvider } from '@/components/home/services';
import { Today } from '@/components/home/today/Today';
import { Namesakes } from '@/components/start/Namesakes';
import { LanguageContext } from '@/components/words';
import type { Evidence } from '@/utils/evidence/evidence';
import { dataWords } from '@/utils/locale/areas/data';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { homeWords } from '@/utils/locale/areas/home';
import { insightsWords } from '@/utils/locale/areas/insights';
import type { Language } from '@/utils/locale/language';
import type { Note } from '@/utils/notes/note';
import { nothing } from '@/utils/people/insights';
import type { Found, RecordSearch } from '@/utils/session/record-search';
import type { Today as Day } from '@/utils/session/today';

afterEach(cleanup);

const person = { id: 'p', name: '<b>Ana</b>', alsoNamed: [], emails: [], createdAt: 1 };
const note: Note = {
  id: 'n',
  conversationId: 'c',
  kind: 'action',
  stage: 'summary',
  text: '<img src=x onerror=alert(1)>',
  at: 1,
  action: { owner: 'manager', state: 'open', due: '2026-01-02' },
};
const noActions = { overdue: [], soon: [], later: [], undated: [] };
const day: Day = {
  coming: [],
  unfinished: [],
  actions: noActions,
  more: 0,
  inbox: 0,
  since: undefined,
  isEmpty: false,
};

function show(view: ComponentChild, services: Partial<HomeServices>, language: Language = 'en') {
  return render(
    <LanguageContext.Provider value={language}>
      <HomeServicesProvider value={{ now: Date.now, ...services } as HomeServices}>
        {view}
      </HomeServicesProvider>
    </LanguageContext.Provider>,
  );
}

function todayWith(given: Partial<Day>, refused = false) {
  const live = {
    $today: atom<Day | undefined>({ ...day, ...given }),
    $refused: atom(refused),
    settle: vi.fn(() => Promise.resolve(true)),
    showAll: vi.fn(),
    start: vi.fn(() => Promise.resolve()),
  };
  return live;
}

describe('today', () => {
  it('shows texts as texts, ticks, drops, and leads to the person', () => {
    const live = todayWith({
      actions: { ...noActions, overdue: [{ note, person, conversation: undefined }] },
      inbox: 2,
    });
    const { container } = show(<Today $settings={atom({})} />, { today: live });
    expect(container.querySelector('img, b')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: note.text }));
    expect(live.settle).toHaveBeenLastCalledWith(note, 'done');
    fireEvent.click(screen.getByRole('button', { name: homeWords.en.actions.dropOf(note.text) }));
    expect(live.settle).toHaveBeenLastCalledWith(note, 'dropped');
    expect(screen.getByRole('link', { name: person.name }).getAttribute('href')).toBe('#/person/p/n');
    expect(screen.getByRole('link', { name: homeWords.en.today.inbox(2) }).getAttribute('href')).toBe(
      '#/evidence',
    );
  });

  it('takes back in its place what was settled', () => {
    const done = { ...note, action: { owner: 'manager', state: 'done' } as const };
    const live = todayWith({
      actions: { ...noActions, undated: [{ note: done, person, conversation: undefined }] },
    });
    show(<Today $settings={atom({})} />, { today: live }, 'zh-CN');
    fireEvent.click(screen.getByRole('button', { name: homeWords['zh-CN'].actions.undoOf(note.text) }));
    expect(live.settle).toHaveBeenLastCalledWith(done, 'open');
  });

  it('says what the disk refuses, and what to do first where there is nothing', () => {
    show(<Today $settings={atom({})} />, { today: todayWith({ isEmpty: true }, true) });
    expect(screen.getByRole('alert').textContent).toBe(homeWords.en.trouble.refused);
    expect(screen.getByText(homeWords.en.today.emptyCalendar)).toBeTruthy();
  });

  it('offers the rest of a long list', () => {
    const live = todayWith({ more: 7 });
    show(<Today $settings={atom({})} />, { today: live });
    fireEvent.click(screen.getByRole('button', { name: homeWords.en.actions.more(7) }));
    expect(live.showAll).toHaveBeenCalled();
  });
});

it('today says in one quiet line that a backup is due, and where one makes it', async () => {
  const days = 86_400_000;
  const services = { today: todayWith({ since: 0 }), now: () => 40 * days };
  show(<Today $settings={atom({})} />, services);
  expect((await screen.findByRole('link', { name: dataWords.en.backup.go })).getAttribute('href')).toBe(
    '#/data',
  );
  cleanup();
  show(<Today $settings={atom({ backedUpAt: 30 * days })} />, services);
  await waitFor(() => expect(screen.queryByRole('link', { name: dataWords.en.backup.go })).toBeNull());
});

describe('a person’s evidence', () => {
  const whole = (evidence: readonly Evidence[]) => ({
    conversations: [],
    notes: new Map(),
    cycles: [],
    evidence,
  });
  const piece = (id: string, on: string): Evidence => ({
    id,
    personId: 'p',
    quote: `<i>${id}</i>`,
    on,
    keptAt: 1,
  });
  const now = () => new Date('2026-11-20T12:00:00').getTime();

  it('is drawn by month and listed, what happened last first; a month shows its own', () => {
    const pieces = ['01', '02', '03', '04', '05', '06'].map((month) => piece(month, `2026-${month}-11`));
    const { container } = show(<PersonEvidence person={person} whole={whole(pieces)} />, { now });
    const quotes = () => [...container.querySelectorAll('blockquote')].map((it) => it.textContent);
    expect(container.querySelector('i')).toBeNull();
    expect(quotes()).toEqual(['06', '05', '04', '03', '02'].map((it) => `<i>${it}</i>`));
    fireEvent.click(screen.getByText(evidenceWords.en.section.more(1)));
    expect(quotes()).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: evidenceWords.en.bars.month('2026-03', 1) }));
    expect(quotes()).toEqual(['<i>03</i>']);
    fireEvent.click(screen.getByRole('button', { name: evidenceWords.en.bars.month('2026-09', 0) }));
    expect(screen.getByRole('status').textContent).toContain(evidenceWords.en.list.noneIn);
    fireEvent.click(screen.getByRole('button', { name: evidenceWords.en.list.all }));
    expect(quotes()).toHaveLength(6);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/evidence/p');
  });

  it('is one line where there is none', () => {
    show(<PersonEvidence person={person} whole={whole([])} />, { now });
    expect(screen.getByText(evidenceWords.en.list.empty(person.name))).toBeTruthy();
    expect(screen.queryByRole('list', { name: evidenceWords.en.bars.label })).toBeNull();
  });
});

describe('insights', () => {
  it('mark what few cases say, and say it in words beside each bar', async () => {
    const insight = {
      ...nothing,
      words: 10,
      conversations: 2,
      praise: 2,
      facts: 1,
      borneOut: { of: 1, among: 4 },
    };
    const all = { ...insight, borneOut: { of: 3, among: 5 }, kept: { of: 0, among: 0 } };
    show(<Insights />, { insights: () => Promise.resolve({ all, people: [{ person, insight }] }) });
    expect(await screen.findByText('60 % (3 of 5)')).toBeTruthy();
    expect(screen.getByText('60 % (3 of 5)').closest('.few')).toBeNull();
    expect(screen.getByText('25 % (1 of 4)').closest('.few')).not.toBeNull();
    expect(screen.getAllByText(insightsWords.en.share.none).length).toBe(1);
    expect(screen.getByText(insightsWords.en.intro.forYou)).toBeTruthy();
  });

  it('say that they could not be read', async () => {
    show(<Insights />, { insights: () => Promise.reject(new Error('closed')) });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(insightsWords.en.intro.failed));
  });
});

it('several of one name are told apart by their addresses', () => {
  const choose = vi.fn();
  const people = ['a', 'b'].map((id) => ({ ...person, id, name: 'Mei', emails: [`${id}@example.com`] }));
  show(<Namesakes people={people} which="a" onChoose={choose} />, {});
  fireEvent.click(screen.getByRole('radio', { name: 'Mei · b@example.com' }));
  expect(choose).toHaveBeenCalledWith('b');
  fireEvent.click(screen.getByRole('radio', { name: 'Somebody else' }));
  expect(choose).toHaveBeenLastCalledWith('');
});

it('an address leads back to where it came from, and a broken one to somewhere', () => {
  const routes: Route[] = [
    { place: 'today' },
    { place: 'insights' },
    { place: 'evidence', of: 'a/b %' },
    { place: 'person', id: 'a/b %' },
    { place: 'person', id: '__proto__', at: 'x#y/z' },
  ];
  expect(routes.map((it) => routeOf(hashOf(it)))).toEqual(routes);
  expect(routeOf('#/person/%E0%A4%A')).toEqual({ place: 'person', id: '%E0%A4%A' });
  expect(routeOf('#/nowhere')).toEqual({ place: 'today' });
});

describe('a search through everything', () => {
  const none = { rows: [], count: 0 };
  const found: Found = { people: none, conversations: none, notes: none, evidence: none };

  function Searching() {
    return <Findings {...useFindings('report')} onFollow={() => undefined} />;
  }

  it('shows what it has found so far, and how much there is only once all is read', async () => {
    const { search: words } = homeWords.en;
    const $read = atom(0);
    let now = found;
    let done: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      done = resolve;
    });
    const search: RecordSearch = {
      $read,
      open: () => opened,
      find: () => now,
      person: () => undefined,
      conversation: () => undefined,
      start: () => undefined,
    };
    show(<Searching />, { search });
    const status = screen.getByRole('status');
    expect(status.textContent).toBe(words.loading);
    expect(screen.queryByText(words.none)).toBeNull();
    now = { ...found, notes: { rows: [{ ...note, text: 'report' }], count: 1 } };
    $read.set(1);
    await screen.findByText('report');
    expect(screen.getByRole('heading', { level: 3 }).textContent?.trim()).toBe(words.notes);
    expect(status.textContent).toBe(words.loading);
    done();
    await waitFor(() => expect(status.textContent).toBe(words.heading(1, false)));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(`${words.notes} 1`);
  });
});
