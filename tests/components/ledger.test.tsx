// @vitest-environment happy-dom
import { useStore } from '@nanostores/preact';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Trouble } from '@/components/notes/Trouble';
import { Ledger } from '@/components/points/Ledger';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import type { Note, NoteKind } from '@/utils/notes/note';
import { focusedWhen } from './focused-when';
import { conversation, stage, stillSession } from './stage';

afterEach(cleanup);

const now = () => new Date(2026, 10, 25, 10).getTime();
const note = (kind: NoteKind, text: string, known: Partial<Note> = {}): Note => ({
  id: text,
  conversationId: 'c',
  kind,
  stage: 'review',
  text,
  at: 1,
  ...known,
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = () => screen.getByRole('heading').textContent;

describe('the ledger', () => {
  it('without a point says what will be in it', () => {
    stage(<Ledger conversation={conversation} />, { session: stillSession({ notes: [note('fact', 'x')] }) });
    expect(screen.getByText(/No points yet/)).toBeTruthy();
    expect(button('Finish the conversation')).toBeTruthy();
  });

  it('has one choice for each point, named for it, and counts them', () => {
    const notes = [note('goal', 'lead one'), note('agreement', 'on Thursday'), note('private', 'tired')];
    stage(<Ledger conversation={conversation} />, { session: stillSession({ notes }) });
    expect(heading()).toContain('1 agreed · 1 to decide');
    expect(screen.getAllByRole('group').map((it) => it.querySelector('legend')?.textContent)).toEqual([
      'lead one',
      'on Thursday',
    ]);
    expect(document.body.textContent).not.toContain('tired');
  });

  it('calls a point without a verdict in Chinese otherwise than a note of what is to be decided', () => {
    const notes = [note('agreement', '周四交'), note('question', '谁来交接'), note('goal', '带一个项目')];
    stage(<Ledger conversation={conversation} />, { session: stillSession({ notes }) }, 'zh-CN');
    expect(heading()).toContain('还没表态 1');
    fireEvent.click(button('结束面谈'));
    expect(screen.getByText(/还有 1 条还没听对方表态/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('待定');
    expect(outgoingWords['zh-CN'].before.undecided(7)).toBe('7 条还没听对方表态');
  });

  it('asks for the employee’s own words where both are not of one mind, and on request', () => {
    const notes = [note('goal', 'lead one', { stand: { verdict: 'partly' } })];
    stage(<Ledger conversation={conversation} />, { session: stillSession({ notes }) });
    fireEvent.click(button(/Show the points/));
    expect(screen.getByLabelText('In the employee’s own words')).toBeTruthy();
    cleanup();
    stage(<Ledger conversation={conversation} />, {
      session: stillSession({ notes: [note('goal', 'lead one')] }),
    });
    expect(screen.queryByLabelText('In the employee’s own words')).toBeNull();
    fireEvent.click(button('Add the employee’s words'));
    expect(screen.getByLabelText('In the employee’s own words')).toBeTruthy();
  });

  it('tells the manager, and only the manager, how their own promises came out', async () => {
    const mine = (text: string, known: Partial<Note['action']>) =>
      note('action', text, {
        conversationId: 'before',
        action: { owner: 'manager', state: 'open', ...known },
      });
    stage(<Ledger conversation={{ ...conversation, personId: 'p' }} />, {
      session: stillSession({ notes: [] }),
      now,
      notesWith: () =>
        Promise.resolve([
          mine('a', { state: 'done', due: '2026-11-20', settledAt: 1 }),
          mine('b', { due: '2026-11-20' }),
        ]),
    });
    await waitFor(() =>
      expect(
        screen.getByText(
          'Your own promises to this person, for you only: 1 of 2 kept in time · 1 past the day.',
        ),
      ).toBeTruthy(),
    );
  });
});

describe('finishing', () => {
  it('is done at once where everything is decided', () => {
    const session = stillSession({ notes: [note('agreement', 'on Thursday')] });
    stage(<Ledger conversation={conversation} />, { session });
    fireEvent.click(button('Finish the conversation'));
    expect(session.finish).toHaveBeenCalledExactlyOnceWith({ evenUndecided: false });
  });

  it('asks first where something is open: decide, or finish all the same', async () => {
    const session = stillSession({ notes: [note('goal', 'lead one'), note('action', 'draft')] });
    stage(<Ledger conversation={conversation} />, { session });
    fireEvent.click(button('Finish the conversation'));
    expect(session.finish).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('2 points are not decided.');
    fireEvent.click(button('Decide now'));
    await waitFor(() => expect((document.activeElement as HTMLInputElement).type).toBe('radio'));
    fireEvent.click(button('Finish the conversation'));
    fireEvent.click(button('Finish anyway'));
    expect(session.finish).toHaveBeenCalledExactlyOnceWith({ evenUndecided: true });
  });

  it('anyway says that it is at work until it is done, and is then where it can be taken back', async () => {
    const goal = note('goal', 'lead one');
    const session = stillSession({ notes: [goal] });
    let done: (it: boolean) => void = () => undefined;
    session.finish.mockReturnValue(new Promise((it) => (done = it)));
    const Live = () => <Ledger conversation={useStore(session.$conversation) ?? conversation} />;
    stage(<Live />, { session });
    fireEvent.click(button('Finish the conversation'));
    fireEvent.click(button('Finish anyway'));
    const focused = () => document.activeElement?.textContent;
    await waitFor(() => expect(focused()).toBe('Finishing the conversation …'));
    act(() => session.$notes.set([{ ...goal, stand: { verdict: 'undiscussed' } }]));
    expect(focused()).toBe('Finishing the conversation …');
    await act(() => done(true));
    expect(focused()).toBe('Finishing the conversation …');
    act(() => session.$conversation.set({ ...conversation, finishedAt: now() }));
    await waitFor(() => expect(focused()).toBe('Reopen'));
    fireEvent.click(button('Reopen'));
    act(() => session.$conversation.set(conversation));
    await waitFor(() => expect(focused()).toBe('Finish the conversation'));
  });

  it('that the disk refuses asks again', async () => {
    const session = stillSession({ notes: [note('goal', 'lead one')] });
    session.finish.mockResolvedValue(false);
    stage(<Ledger conversation={conversation} />, { session });
    fireEvent.click(button('Finish the conversation'));
    fireEvent.click(button('Finish anyway'));
    await waitFor(() => expect(button('Finish anyway')).toBeTruthy());
    expect(document.activeElement?.textContent).toContain('1 point is not decided.');
  });

  it('is at the first that is open as its choice is drawn', async () => {
    const session = stillSession({ notes: [note('goal', 'lead one'), note('action', 'draft')] });
    stage(<Ledger conversation={conversation} />, { session });
    fireEvent.click(button('Hide the points'));
    fireEvent.click(button('Finish the conversation'));
    const focused = focusedWhen(() => document.querySelector('[data-point]') !== null);
    button('Decide now').click();
    expect((await focused)?.closest('[data-point]')?.getAttribute('data-point')).toBe('lead one');
  });

  it('is said, and can be taken back', () => {
    const session = stillSession();
    stage(<Ledger conversation={{ ...conversation, finishedAt: now() }} />, { session }, 'zh-CN');
    expect(screen.getByText(/已于 2026年11月25日周三 10:00 结束/)).toBeTruthy();
    fireEvent.click(button('重新打开'));
    expect(session.reopen).toHaveBeenCalledOnce();
  });
});

it('what the disk refused of a field can be copied from the panel too', async () => {
  const session = stillSession();
  session.fields.write('n/measure', 'precious', () => Promise.resolve(false));
  await session.fields.settled();
  const { copyText } = stage(<Trouble />, { session });
  fireEvent.click(button('Copy what I typed'));
  expect(copyText).toHaveBeenCalledWith('precious');
});
