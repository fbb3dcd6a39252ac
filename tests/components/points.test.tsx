// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Details } from '@/components/points/Details';
import { SavedText } from '@/components/points/SavedText';
import type { Note, NoteChange } from '@/utils/notes/note';
import { conversation, stage, stillSession } from './stage';

afterEach(cleanup);

/** A Wednesday, as the panel sees it. */
const now = () => new Date(2026, 10, 25, 10).getTime();
const note = (known: Partial<Note>): Note => ({
  id: 'n',
  conversationId: 'c',
  kind: 'action',
  stage: 'summary',
  text: 'Draft it',
  at: now(),
  ...known,
});
const action = (text: string, known: Partial<Note['action']> = {}) =>
  note({ text, action: { owner: 'employee', state: 'open', ...known } });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Draws the details of a note; `changes` are what was written, made of the note. */
function details(of: Note, kind: typeof conversation.kind = 'evaluation') {
  const session = stillSession({ notes: [of] });
  session.$conversation.set({ ...conversation, kind });
  const changes: NoteChange[] = [];
  session.editNote.mockImplementation(((_: Note, to: NoteChange | ((current: Note) => NoteChange)) => {
    changes.push(typeof to === 'function' ? to(of) : to);
    return Promise.resolve(true);
  }) as never);
  stage(<Details note={of} />, { session, now });
  return { changes, session };
}

describe('below an action', () => {
  it('one press changes whose promise it is', () => {
    const { changes } = details(action('Draft it'));
    fireEvent.click(button('Employee will'));
    expect(changes).toEqual([{ action: { owner: 'manager', state: 'open' } }]);
  });

  it('its state says when it was settled', () => {
    const { changes } = details(action('Draft it', { due: '2026-12-04' }));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'done' } });
    expect(changes[0]?.action).toMatchObject({ state: 'done', settledAt: now() });
  });

  it.each([
    ['2026-11-25', 'due today'],
    ['2026-11-24', 'its day was 1 day ago'],
    ['2026-11-20', 'its day was 5 days ago'],
  ])('due %s says %s, until it is settled', (due, said) => {
    details(action('Draft it', { due }));
    expect(screen.getByText(said)).toBeTruthy();
    cleanup();
    details(action('Draft it', { due, state: 'done' }));
    expect(screen.queryByText(said)).toBeNull();
  });

  it('words that could be two days offer both, and keep which words they were', () => {
    const { changes } = details(action('Confirm by December'));
    expect(screen.getByText(/“by December” could be:/)).toBeTruthy();
    fireEvent.click(button('Thu, 31 Dec'));
    expect(changes[0]?.action).toMatchObject({ due: '2026-12-31', dueWords: 'by December' });
  });

  it('words that name no day say so', () => {
    details(action('Ask finance ASAP'));
    expect(screen.getByText(/“ASAP” names no day/)).toBeTruthy();
    expect(button('no day yet')).toBeTruthy();
  });

  it('a day is written as people write it, and saved once it is one', () => {
    const { changes } = details(action('Draft it'));
    fireEvent.click(button('no day yet'));
    const field = screen.getByLabelText('By when, in your words');
    for (const text of ['soonish', 'ASAP', 'next Friday']) {
      fireEvent.input(field, { target: { value: text } });
      expect(changes).toEqual([]);
    }
    expect(screen.getByText('That could be:')).toBeTruthy();
    fireEvent.click(button('Fri, 4 Dec'));
    fireEvent.input(field, { target: { value: 'end of Q4' } });
    expect(changes.map((it) => it.action?.due)).toEqual(['2026-12-04', '2026-12-31']);
  });

  it('or picked; half a date in the picker changes nothing', () => {
    const { changes } = details(action('Draft it', { due: '2026-12-04', dueWords: 'by Friday' }));
    fireEvent.click(button(/^by/));
    const picker = screen.getByLabelText('or from the calendar');
    fireEvent.change(picker, { target: { value: '' } });
    expect(changes).toEqual([]);
    fireEvent.change(picker, { target: { value: '2026-12-11' } });
    expect(changes[0]?.action).toMatchObject({ due: '2026-12-11', dueWords: undefined });
    fireEvent.click(button('No day'));
    expect(changes[1]?.action).toMatchObject({ due: undefined });
  });
});

describe('below a goal', () => {
  const goal = (known: Partial<Note> = {}) => note({ kind: 'goal', text: 'Communicate better', ...known });

  it('the letters say what is missing, for the eye and the ear', () => {
    details(goal({ goal: { due: '2027-03-31' } }));
    const letters = screen.getAllByRole('listitem');
    expect(letters.map((it) => it.className)).toEqual(['', '', '', '', 'met']);
    expect(letters[0]?.getAttribute('title')).toContain('name the result');
    expect(letters[4]?.textContent).toContain('Time-bound: met');
  });

  it('each field is saved for itself, and takes no other along', () => {
    const { changes } = details(goal({ goal: { measure: 'days', weight: 30 } }));
    fireEvent.click(button(/Goal details/));
    fireEvent.input(screen.getByLabelText('To be reached'), { target: { value: '14 days' } });
    expect(changes[0]).toEqual({ goal: { measure: 'days', weight: 30, target: '14 days' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Partly' }));
    expect(changes[1]).toEqual({ stand: { verdict: 'partly' } });
  });

  it('a weight that is none changes nothing and says so; weights that are not all are counted', () => {
    const { changes } = details(goal({ goal: { weight: 30 } }));
    fireEvent.click(button(/Goal details/));
    expect(screen.getByText('All goals together: 30 %.')).toBeTruthy();
    const field = screen.getByLabelText('Weight, %');
    fireEvent.input(field, { target: { value: 'much' } });
    expect(changes).toEqual([]);
    expect(screen.getByText(/Enter 0 to 100/)).toBeTruthy();
    fireEvent.input(field, { target: { value: '４０％' } });
    expect(changes[0]?.goal?.weight).toBe(40);
    fireEvent.input(field, { target: { value: '' } });
    expect(changes[1]?.goal?.weight).toBeUndefined();
  });

  it('a day that its words say is one press away', () => {
    const { changes } = details(goal({ text: 'Lead one project, live by 31 March' }));
    fireEvent.click(button(/Goal details/));
    fireEvent.click(button(/31 Mar/));
    expect(changes[0]).toEqual({ goal: { due: '2027-03-31' } });
  });
});

describe('below an improvement point', () => {
  const point = (plan?: Note['plan']) => note({ kind: 'improvement', text: 'late', ...(plan && { plan }) });
  const two = {
    checkpoints: [
      { id: 'k1', text: 'one' },
      { id: 'k2', text: 'two' },
    ],
  };

  it('a plan is offered in a talk about improvement, and a small link elsewhere', () => {
    details(point(), 'improvement');
    expect(screen.getByText(/No plan yet/)).toBeTruthy();
    cleanup();
    details(point());
    expect(screen.queryByText(/No plan yet/)).toBeNull();
    expect(button(/Make a plan/)).toBeTruthy();
  });

  it('checkpoints are added, changed, ticked, removed, and brought back', async () => {
    const { changes } = details(point(two));
    fireEvent.click(button(/Plan/));
    fireEvent.click(button('Add a checkpoint'));
    expect(changes.at(-1)?.plan?.checkpoints?.map(({ id }) => id)).toEqual(['k1', 'k2', 'k3']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Checkpoint 2 reached' }));
    expect(changes.at(-1)?.plan?.checkpoints?.[1]).toEqual({ id: 'k2', text: 'two', done: true });
    fireEvent.input(screen.getByLabelText('Checkpoint 1: what you look at'), { target: { value: 'uno' } });
    expect(changes.at(-1)?.plan?.checkpoints?.[0]?.text).toBe('uno');
    fireEvent.click(button('Remove checkpoint 1'));
    expect(changes.at(-1)?.plan?.checkpoints?.map(({ id }) => id)).toEqual(['k2']);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(changes.at(-1)?.plan?.checkpoints?.[0]).toMatchObject({ text: 'one' });
  });
});

describe('a field of a note', () => {
  const view = (kept: string) => (
    <SavedText note={note({})} field="x" label="Field" kept={kept} change={(_, text) => ({ text })} />
  );
  const field = () => screen.getByLabelText('Field') as HTMLTextAreaElement;

  it('does not touch its text while an input method composes', async () => {
    const session = stillSession();
    stage(view('kept'), { session });
    expect(field().value).toBe('kept');
    fireEvent.compositionStart(field());
    field().value = 'li';
    session.fields.write('n/x', 'from elsewhere', () => Promise.resolve(false));
    // Once the refusal shows, so would the text.
    await waitFor(() => expect(screen.getByText(/Not saved yet/)).toBeTruthy());
    expect(field().value).toBe('li');
  });

  it('shows again what the disk did not take, after it was closed, and offers a copy', async () => {
    const session = stillSession();
    session.editNote.mockResolvedValue(false);
    stage(view(''), { session });
    fireEvent.input(field(), { target: { value: 'precious' } });
    await waitFor(() => expect(screen.getByText(/Not saved yet/)).toBeTruthy());
    cleanup();
    const copyText = vi.fn(() => Promise.resolve(true));
    stage(view(''), { session, copyText });
    expect(field().value).toBe('precious');
    fireEvent.click(within(screen.getByRole('status')).getByRole('button', { name: 'Copy it' }));
    expect(copyText).toHaveBeenCalledWith('precious');
  });
});
