// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BasisSheet } from '@/components/notes/BasisSheet';
import { Composer } from '@/components/notes/Composer';
import { NoteList } from '@/components/notes/NoteList';
import { Undo } from '@/components/notes/Undo';
import type { Evidence } from '@/utils/evidence/evidence';
import type { NoteEdit } from '@/utils/notes/edit';
import type { Note, NoteKind } from '@/utils/notes/note';
import type { Decide } from '@/utils/notes/work';
import { conversation, stage, stillFacts, stillSession } from './stage';

afterEach(cleanup);

const note = (id: string, kind: NoteKind, text: string, more: Partial<Note> = {}): Note => ({
  id,
  conversationId: 'c',
  kind,
  stage: 'review',
  text,
  at: 1_795_413_600_000,
  ...more,
});
const kept = (id: string, on: string, quote: string): Evidence => ({
  id,
  personId: 'p',
  quote,
  on,
  keptAt: 1,
});
const knowing = (...evidence: Evidence[]) => stillFacts(evidence);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);

describe('a note’s row', () => {
  const two = [note('a', 'strength', 'zero downtime'), note('b', 'improvement', 'late\nfour times')];

  it('shows lines as lines', () => {
    stage(<NoteList stage="review" />, { session: stillSession({ notes: two }) });
    expect(rows()[1]).toContain('late\nfour times');
  });

  it('says by its buttons which note they are for', () => {
    stage(<NoteList stage="review" />, { session: stillSession({ notes: two }) });
    const buttons = within(screen.getByRole('group', { name: 'zero downtime' })).getAllByRole('button');
    expect(buttons.map((it) => it.title)).toEqual(['Edit', 'More for this note']);
  });

  it('gives the note another kind, by press or by the kind’s own character', async () => {
    const session = stillSession({ notes: two });
    stage(<NoteList stage="review" />, { session });
    press('Strength: change the kind');
    expect(screen.getByRole('button', { pressed: true })).toBe(document.activeElement);
    fireEvent.click(within(screen.getByRole('group', { name: 'Kind of note' })).getByText('Goal'));
    expect(session.editNote).toHaveBeenCalledExactlyOnceWith(two[0], { kind: 'goal' });
    press('Improve: change the kind');
    fireEvent.keyDown(screen.getByRole('button', { pressed: true }), { key: '＃' });
    expect(session.editNote).toHaveBeenLastCalledWith(two[1], { kind: 'fact' });
    expect(screen.queryByRole('group', { name: 'Kind of note' })).toBeNull();
  });

  it('keeps its kind at Escape, which goes no further', () => {
    const session = stillSession({ notes: two });
    stage(<NoteList stage="review" />, { session });
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    press('Strength: change the kind');
    fireEvent.keyDown(screen.getByRole('button', { pressed: true }), { key: 'Escape' });
    document.removeEventListener('keydown', heard);
    expect(screen.queryByRole('group', { name: 'Kind of note' })).toBeNull();
    expect(session.editNote).not.toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
  });

  it('goes up and down with Alt and an arrow, says where it is, and keeps the focus', async () => {
    const session = stillSession({ notes: two });
    session.moveNote.mockImplementation(async () => {
      act(() => session.$notes.set(two.map((it, at) => ({ ...it, order: -at })).reverse()));
      return true;
    });
    stage(<NoteList stage="review" />, { session });
    const [edit] = screen.getAllByRole('button', { name: 'Edit' });
    edit?.focus();
    if (edit) fireEvent.keyDown(edit, { key: 'ArrowDown', altKey: true });
    expect(session.moveNote).toHaveBeenCalledExactlyOnceWith(two[0], 1);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Now 2 of 2'));
    expect(document.activeElement).toBe(screen.getAllByRole('button', { name: 'Edit' })[1]);
  });

  it('goes to another stage, or away, from its menu', async () => {
    const session = stillSession({ notes: two });
    stage(<NoteList stage="review" />, { session });
    const menu = () => screen.getAllByRole('button', { name: 'More for this note' })[0] as HTMLElement;
    fireEvent.click(menu());
    fireEvent.click(screen.getByRole('menuitem', { name: 'Move to another stage' }));
    expect(screen.queryByRole('menuitem', { name: 'Performance review' })).toBeNull();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Summary' }));
    expect(session.sendNote).toHaveBeenCalledExactlyOnceWith(two[0], 'summary');
    fireEvent.click(menu());
    fireEvent.click(screen.getByRole('menuitem', { name: 'Delete' }));
    expect(session.deleteNote).toHaveBeenCalledExactlyOnceWith(two[0]);
  });

  it('steps back from further choices before it closes', () => {
    stage(<NoteList stage="review" />, { session: stillSession({ notes: two }) });
    fireEvent.click(screen.getAllByRole('button', { name: 'More for this note' })[0] as HTMLElement);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Move to another stage' }));
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(screen.getByRole('menuitem', { name: 'Delete' })).toBeTruthy();
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('a judgement', () => {
  const notes = [
    note('a', 'strength', 'zero downtime', { basis: ['f'] }),
    note('b', 'strength', 'mentors well', { basis: ['clip'] }),
    note('c', 'improvement', 'late', { basis: ['deleted'] }),
    note('d', 'improvement', 'terse'),
    note('f', 'fact', 'migration log'),
  ];

  it('says whether a fact bears it out; what was deleted bears nothing out', () => {
    const session = stillSession({ notes });
    const { open } = stage(<NoteList stage="review" />, {
      session,
      facts: knowing(kept('clip', '2026-03-01', 'x')),
    });
    expect(rows().map((row) => /fact ✓|no fact yet/.exec(row ?? '')?.[0])).toEqual([
      'fact ✓',
      'fact ✓',
      'no fact yet',
      'no fact yet',
      undefined,
    ]);
    fireEvent.click(screen.getAllByRole('button', { name: 'no fact yet' })[0] as HTMLElement);
    expect(open).toHaveBeenCalledExactlyOnceWith({ kind: 'basis', noteId: 'c' });
  });

  it('says nothing of facts before it is known what is kept', () => {
    stage(<NoteList stage="review" />, { session: stillSession({ notes }), facts: stillFacts(undefined) });
    expect(screen.queryByRole('button', { name: /fact/ })).toBeNull();
  });

  it('is linked with facts of the talk and of the year, the newest first, found by their words', () => {
    const session = stillSession({ notes });
    const evidence = knowing(
      kept('old', '2026-01-05', '一月上线'),
      kept('clip', '2026-03-01', 'March MIGRATION done'),
    );
    stage(<BasisSheet noteId="b" onClose={vi.fn()} />, { session, facts: evidence });
    const offered = () => screen.queryAllByRole('checkbox').map((it) => it.closest('label')?.textContent);
    expect(offered()).toEqual([
      expect.stringContaining('migration log'),
      expect.stringContaining('March MIGRATION'),
      expect.stringContaining('一月上线'),
    ]);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'march ｍｉｇｒａｔｉｏｎ' } });
    expect(offered()).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox'));
    const change = vi.mocked(session.editNote).mock.calls[0]?.[1 as never] as unknown as (it: Note) => object;
    expect(change({ ...note('b', 'strength', 'x'), basis: ['f', 'clip'] })).toEqual({ basis: ['f'] });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nothing like it' } });
    expect(offered()).toEqual([]);
    expect(screen.getByRole('status').textContent).toContain('No fact has these words');
  });

  it('with no facts at all says where they come from', () => {
    const session = stillSession({ notes: [note('d', 'improvement', 'terse')] });
    stage(<BasisSheet noteId="d" onClose={vi.fn()} />, { session, facts: knowing() }, 'zh-CN');
    expect(document.body.textContent).toContain('还没有事实');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('an edit', () => {
  const began = note('a', 'fact', 'first');
  const edit: NoteEdit = { id: 'e', began, text: 'first, and half', kind: 'fact' };

  /** A session whose disk has `current` of the note. */
  function editing(current: Note | undefined) {
    const session = stillSession({ notes: current ? [current] : [] });
    session.$edits.set([edit]);
    const written: unknown[] = [];
    session.changeNotes.mockImplementation((async (_: string, __: string[], decide: Decide) => {
      written.push(decide(new Map(current ? [[current.id, current]] : []), undefined));
      return true;
    }) as never);
    return { session, written };
  }
  const field = () => screen.findByRole('textbox', { name: 'Edit note' }) as Promise<HTMLTextAreaElement>;

  it('goes on where it was left, and every key is kept', async () => {
    const { session } = editing(began);
    stage(<NoteList stage="review" />, { session });
    expect((await field()).value).toBe('first, and half');
    fireEvent.input(await field(), { target: { value: 'first, and half a' } });
    expect(session.writeEdit).toHaveBeenLastCalledWith({ ...edit, text: 'first, and half a' });
  });

  it('that clashes shows both, and writes what is chosen', async () => {
    const theirs = { ...began, text: 'theirs' };
    const { session, written } = editing(theirs);
    stage(<NoteList stage="review" />, { session });
    fireEvent.keyDown(await field(), { key: 'Enter' });
    const offer = await screen.findByRole('alert');
    expect(offer.textContent).toContain('theirs');
    expect(written).toEqual([{}]);
    press('Keep both');
    await waitFor(() => expect(written).toHaveLength(2));
    expect(written[1]).toMatchObject({ put: [{ id: 'e', text: 'first, and half', kind: 'fact' }] });
    expect(session.endEdit).toHaveBeenCalled();
  });

  it('of a note that was deleted keeps its row, and brings the note back or not', async () => {
    const { session, written } = editing(undefined);
    stage(<NoteList stage="review" />, { session });
    fireEvent.keyDown(await field(), { key: 'Enter' });
    expect((await screen.findByRole('alert')).textContent).toContain('deleted in another window');
    expect(screen.queryByRole('button', { name: 'Keep both' })).toBeNull();
    press('Keep mine');
    await waitFor(() => expect(written).toHaveLength(2));
    expect(written[1]).toMatchObject({ put: [{ id: 'a', text: 'first, and half' }] });
  });

  it('in another stage is told of', () => {
    const { session } = editing(began);
    stage(<NoteList stage="voice" />, { session });
    press('An edit in “Performance review” is not finished');
    expect(session.moveTo).toHaveBeenCalledWith('review');
  });
});

describe('a pasted list', () => {
  const paste = (text: string) =>
    fireEvent.paste(screen.getByRole('textbox'), { clipboardData: { getData: () => text } });

  it('is offered as notes, by press and by key', async () => {
    const session = stillSession();
    stage(<Composer />, { session });
    paste('- one\n- two');
    act(() => session.$draft.set({ conversationId: 'c', text: '- one\n- two', kind: 'goal' }));
    await screen.findByRole('button', { name: 'Make 2 notes' });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', altKey: true });
    const lines = [
      { kind: 'goal', text: 'one' },
      { kind: 'goal', text: 'two' },
    ];
    expect(session.makeNotes).toHaveBeenCalledExactlyOnceWith(lines);
    expect(session.addNote).not.toHaveBeenCalled();
    press('Make 2 notes');
    expect(session.makeNotes).toHaveBeenCalledTimes(2);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
    expect(session.addNote).toHaveBeenCalledOnce();
  });

  it.each(['one line', 'one line\n', '\n\none line\n \n'])('is none in %j', (text) => {
    const session = stillSession({ draft: { text } });
    stage(<Composer />, { session });
    paste(text);
    expect(screen.queryByRole('button', { name: /Make/ })).toBeNull();
  });

  it('that was typed is not offered', () => {
    stage(<Composer />, { session: stillSession({ draft: { text: 'one\ntwo' } }) });
    expect(screen.queryByRole('button', { name: /Make/ })).toBeNull();
  });
});

it('what was done last is said, with the way back', async () => {
  const session = stillSession();
  stage(<Undo />, { session });
  act(() => session.$undoable.set({ kind: 'moved', note: note('a', 'fact', 'x'), to: 'voice' }));
  expect((await screen.findByText(/Moved to/)).textContent).toContain('“Employee’s view”');
  press('Undo');
  await waitFor(() => expect(session.editNote).toHaveBeenCalledOnce());
  expect(session.did).toHaveBeenCalledWith(undefined);
});

it.each([
  ['the note where it is listed', 'review', '.edit'],
  ['the composer where it is not', 'voice', 'textarea'],
] as const)('taken back, it leads to %s', async (_, shown, to) => {
  const gone = note('a', 'fact', 'x');
  const session = stillSession();
  session.$conversation.set({ ...conversation, stage: shown });
  session.changeNotes.mockImplementation(() => {
    session.$notes.set([gone]);
    return Promise.resolve(true);
  });
  session.did.mockImplementation(() => session.$undoable.set(undefined));
  const [list, notice] = [<NoteList key="list" stage={shown} />, <Undo key="undo" />];
  stage([list, notice, <Composer key="composer" />], { session });
  act(() => session.$undoable.set({ kind: 'deleted', note: gone }));
  const back = await screen.findByRole('button', { name: 'Undo' });
  back.focus();
  fireEvent.click(back);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  await waitFor(() => expect(document.activeElement?.matches(to)).toBe(true));
});
