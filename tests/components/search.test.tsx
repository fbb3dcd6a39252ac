// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelServices } from '@/components/panel/services';
import { SearchOverlay } from '@/components/search/SearchOverlay';
import type { Language } from '@/utils/locale/language';
import { loadPack } from '@/utils/pack/pack';
import type { OwnTip } from '@/utils/phrasing/own-tip';
import { conversation, insertAsBrowsersDo, stage, stillSession, stillShelf } from './stage';

const { moments } = await loadPack('en');
const momentOf = (id: string) => {
  const moment = moments.find((it) => it.id === id);
  if (!moment) throw new Error(`no moment ${id}`);
  return moment;
};
const silent = momentOf('silent');
const silentLine = silent.say[0] ?? '';

afterEach(cleanup);

const field = () => screen.getByRole('combobox') as HTMLInputElement;
const options = () => screen.getAllByRole('option');
const chosen = () => document.querySelector('[role=option].chosen') as HTMLElement;
const press = (key: string, how: KeyboardEventInit = {}) => fireEvent.keyDown(field(), { key, ...how });

/** The search over the panel, with services that note what they are asked. */
function openSearch(services: Partial<PanelServices> = {}, language: Language = 'en') {
  const session = stillSession();
  const shelf = stillShelf();
  const onClose = vi.fn();
  const view = <SearchOverlay conversation={conversation} onClose={onClose} />;
  const staged = stage(view, { session, shelf, ...services }, language);
  return { ...staged, session, shelf, onClose };
}

async function typed(query: string, first: string): Promise<void> {
  fireEvent.input(field(), { target: { value: query } });
  await waitFor(() => expect(options()[0]?.textContent).toContain(first));
}

describe('the search', () => {
  it('has the cursor, and offers what one probably wants before anything is typed', () => {
    openSearch();
    expect(document.activeElement).toBe(field());
    expect(options().length).toBeGreaterThan(3);
    expect(chosen()).toBe(options()[0]);
  });

  it('is heard as a field first, then with what is there; as a choice only once arrows choose', async () => {
    openSearch();
    const selected = () => screen.queryAllByRole('option', { selected: true });
    expect(field().getAttribute('aria-activedescendant')).toBeNull();
    expect(selected()).toEqual([]);
    const said = `Search: ${options().length} results, the first: ${chosen().querySelector('b')?.textContent}`;
    await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toBe(said));
    // In one piece: told twice otherwise.
    expect(screen.getAllByRole('status')[0]?.childNodes).toHaveLength(1);
    press('ArrowDown');
    expect(field().getAttribute('aria-activedescendant')).toBe(chosen().id);
    expect(selected()).toEqual([chosen()]);
    await typed('silent', silent.title);
    expect(field().getAttribute('aria-activedescendant')).toBeNull();
    expect(selected()).toEqual([]);
  });

  it('puts the manager’s own lines into the index when they change, not with each key', async () => {
    const setOwn = vi.fn();
    const find = vi.fn(() => [`moment/${silent.id}`]);
    const { shelf } = openSearch({ openSearch: () => Promise.resolve({ setOwn, find }) });
    for (const query of ['s', 'si', 'sil']) await typed(query, silent.title);
    await waitFor(() => expect(find).toHaveBeenCalledTimes(3));
    expect(setOwn).toHaveBeenCalledTimes(1);
    shelf.$shelf.set({ ...shelf.$shelf.get(), own: [] });
    await waitFor(() => expect(setOwn).toHaveBeenCalledTimes(2));
    expect(setOwn.mock.invocationCallOrder[1]).toBeLessThan(find.mock.invocationCallOrder.at(-1) ?? 0);
  });

  it('tells of the gaps of a line', () => {
    openSearch();
    const gaps = options().flatMap(({ textContent }) => textContent?.match(/.{7}\[/g) ?? []);
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) expect(gap).toBe('blank: [');
  });

  it('says how many it found, and the first of them, which Enter takes', async () => {
    openSearch();
    await typed('silent', silent.title);
    const count = options().length;
    await waitFor(() =>
      expect(screen.getAllByRole('status')[0]?.textContent).toBe(
        `${count} ${count === 1 ? 'result' : 'results'}, the first: ${silent.title}`,
      ),
    );
  });

  it('offers first what was used last, and nothing that is hidden', () => {
    const mark = { uses: 1, usedAt: 1 };
    const marks = [
      { id: 'moment/raise', ...mark },
      { id: 'moment/silent', ...mark, usedAt: 2 },
      { id: 'moment/cries', ...mark, usedAt: 3, hidden: true },
    ];
    openSearch({ shelf: stillShelf({ marks: new Map(marks.map((it) => [it.id, it])) }) });
    const titles = options().map(({ textContent }) => textContent ?? '');
    expect(titles[0]).toContain(silent.title);
    expect(titles[1]).toContain(momentOf('raise').title);
  });

  it('shows the moment first while one types, and all of it below', async () => {
    openSearch();
    await typed('silent', silent.title);
    expect(chosen().textContent).toContain('Moment');
    for (const line of silent.say) expect(document.body.textContent).toContain(line);
    await typed('crying', momentOf('cries').title);
    expect(document.body.textContent).not.toContain(silentLine);
  });

  it('finds and takes Chinese lines where the content is Chinese', async () => {
    const moment = (await loadPack('zh-CN')).moments.find(({ id }) => id === 'silent');
    const { session } = openSearch({}, 'zh-CN');
    await typed('不说话', moment?.title ?? '');
    press('Enter');
    expect(session.write).toHaveBeenCalledWith(`? ${moment?.say[0]}`);
  });

  it('finds lines of one’s own', async () => {
    const own: OwnTip = {
      id: 'o',
      type: 'question',
      stages: ['voice'],
      text: 'What about the zeppelin, {name}?',
      createdAt: 1,
    };
    const { session } = openSearch({ shelf: stillShelf({ own: [own] }) });
    await typed('zeppelin', 'zeppelin');
    press('Enter');
    expect(session.write).toHaveBeenCalledWith('? What about the zeppelin, Daniel?');
  });

  it.each([
    ['positive', '+'],
    ['constructive', '-'],
    ['goal', '*'],
    ['plan', '!'],
    ['question', '?'],
    ['listening', '?'],
    ['opening', '?'],
    ['closing', '?'],
  ] as const)('a line of the type %s begins with %s', async (type, sign) => {
    const own: OwnTip = { id: 'o', type, stages: ['voice'], text: '“Zeppelin” is mine', createdAt: 1 };
    const { session } = openSearch({ shelf: stillShelf({ own: [own] }) });
    await typed('zeppelin', 'Zeppelin');
    press('Enter');
    expect(session.write).toHaveBeenCalledWith(`${sign} “Zeppelin” is mine`);
  });

  it('says so where nothing is found', async () => {
    openSearch();
    await typed('silent', silent.title);
    fireEvent.input(field(), { target: { value: 'qqqqqq' } });
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(document.body.textContent).toContain('Nothing found.');
    expect(field().getAttribute('aria-activedescendant')).toBeNull();
  });

  it('does not say that before it could look', () => {
    openSearch({ openSearch: () => new Promise(() => undefined) });
    fireEvent.input(field(), { target: { value: 'silent' } });
    expect(document.body.textContent).not.toContain('Nothing found.');
  });
});

describe('keys in the search', () => {
  it('arrows move through what was found, around its ends, and the field says where', async () => {
    openSearch();
    await typed('silent', silent.title);
    press('ArrowDown');
    expect(chosen()).toBe(options()[1]);
    expect(field().getAttribute('aria-activedescendant')).toBe(chosen().id);
    press('ArrowUp');
    press('ArrowUp');
    expect(chosen()).toBe(options().at(-1));
    press('ArrowDown');
    expect(chosen()).toBe(options()[0]);
  });

  it('a new query begins at its first find', async () => {
    openSearch();
    await typed('silent', silent.title);
    press('ArrowDown');
    await typed('crying', momentOf('cries').title);
    expect(chosen()).toBe(options()[0]);
  });

  it('Enter starts a note with the gentlest line, counts the use, and closes', async () => {
    const { session, shelf, open, copyText } = openSearch();
    await typed('silent', silent.title);
    press('Enter');
    expect(session.write).toHaveBeenCalledWith(`? ${silentLine}`);
    expect(shelf.use).toHaveBeenCalledWith('moment/silent');
    expect(open).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(copyText).not.toHaveBeenCalled();
  });

  it('Alt+Enter copies it, says so, and stays open', async () => {
    const { session, shelf, open, onClose, copyText } = openSearch();
    await typed('silent', silent.title);
    press('Enter', { altKey: true });
    await waitFor(() => expect(document.body.textContent).toContain('Copied; fill in the blanks'));
    expect(copyText).toHaveBeenCalledWith(silentLine);
    expect(shelf.use).toHaveBeenCalledExactlyOnceWith('moment/silent');
    for (const not of [session.write, open, onClose]) expect(not).not.toHaveBeenCalled();
  });

  it('swap where the manager set Enter to copy', async () => {
    const { session, copyText } = openSearch({ $settings: atom({ enter: 'copy' } as const) });
    await typed('silent', silent.title);
    expect(document.body.textContent).toContain('Enter copies · Alt+Enter starts a note');
    press('Enter');
    expect(copyText).toHaveBeenCalledWith(silentLine);
    expect(session.write).not.toHaveBeenCalled();
    press('Enter', { altKey: true });
    expect(session.write).toHaveBeenCalledWith(`? ${silentLine}`);
    expect(copyText).toHaveBeenCalledOnce();
  });

  it('Enter copies where there is no conversation to note in', async () => {
    const session = stillSession();
    session.$conversation.set(undefined);
    const { copyText } = stage(<SearchOverlay conversation={undefined} onClose={vi.fn()} />, { session });
    await typed('silent', silent.title);
    press('Enter');
    expect(copyText).toHaveBeenCalledWith(silentLine);
    expect(session.write).not.toHaveBeenCalled();
  });

  it('a copy that the browser refused is neither said nor counted', async () => {
    const copyText = vi.fn(() => Promise.resolve(false));
    const { shelf } = openSearch({ copyText });
    await typed('silent', silent.title);
    press('Enter', { altKey: true });
    await waitFor(() => expect(copyText).toHaveBeenCalled());
    expect(document.body.textContent).not.toContain('Copied; fill in the blanks');
    expect(shelf.use).not.toHaveBeenCalled();
  });

  it('Escape closes the search and nothing under it', () => {
    const { onClose } = openSearch();
    const under = vi.fn();
    document.addEventListener('keydown', under, { once: true });
    press('Escape');
    document.removeEventListener('keydown', under);
    expect(onClose).toHaveBeenCalledOnce();
    expect(under).not.toHaveBeenCalled();
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])(
    'belong to the input method while it composes: %j',
    async (how) => {
      const { session, open, onClose, copyText } = openSearch();
      await typed('silent', silent.title);
      for (const key of ['ArrowDown', 'Enter', 'Escape']) press(key, how);
      press('Enter', { ...how, altKey: true });
      expect(chosen()).toBe(options()[0]);
      for (const not of [session.write, open, onClose, copyText]) expect(not).not.toHaveBeenCalled();
    },
  );

  it('Enter on a button of the search presses that button, and takes no line', async () => {
    const { session } = openSearch();
    await typed('silent', silent.title);
    const goesOn = fireEvent.keyDown(screen.getByRole('button', { name: 'Close (Esc)' }), { key: 'Enter' });
    expect(session.write).not.toHaveBeenCalled();
    expect(goesOn).toBe(true);
  });
});

describe('in the panel', () => {
  it('the search opens with a slash, and Enter goes on in the composer', async () => {
    insertAsBrowsersDo();
    const session = stillSession();
    stage(<Panel context={undefined} />, { session });
    const composer = screen.getByRole('textbox', { name: 'New note' });
    fireEvent.keyDown(composer, { key: '/' });
    await screen.findByRole('combobox');
    await typed('silent', silent.title);
    press('Enter');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(session.write).toHaveBeenCalledWith(`? ${silentLine}`, '');
    expect(document.activeElement).toBe(composer);
  });

  it('Escape gives the cursor back to where it was', async () => {
    stage(<Panel context={undefined} />);
    const composer = screen.getByRole('textbox', { name: 'New note' });
    fireEvent.keyDown(composer, { key: 'k', ctrlKey: true });
    expect(document.activeElement).toBe(field());
    press('Escape');
    expect(screen.queryByRole('combobox')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(composer));
  });
});
