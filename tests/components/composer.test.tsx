// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Composer } from '@/components/notes/Composer';
import { Trouble } from '@/components/notes/Trouble';
import { stage, stillSession } from './stage';

afterEach(cleanup);
const field = () => screen.getByRole('textbox') as HTMLTextAreaElement;

describe('the composer', () => {
  it('has the focus, shows what stands in it, and hands on every change', () => {
    const session = stillSession({ draft: { text: 'half a sentence' } });
    stage(<Composer />, { session });
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('half a sentence');
    fireEvent.input(field(), { target: { value: 'half a sentence more' } });
    expect(session.write).toHaveBeenCalledWith('half a sentence more', 'half a sentence');
  });

  it('makes a note at Enter, a line at Shift+Enter, and nothing while an input method composes', () => {
    const session = stillSession({ draft: { text: 'x' } });
    stage(<Composer />, { session });
    fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Process', keyCode: 229 });
    expect(session.addNote).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(session.addNote).toHaveBeenCalledOnce();
  });

  it('tells aloud that a note is kept, and of which kind; again for the next', async () => {
    const session = stillSession({ draft: { text: '+ Kept the date' } });
    stage(<Composer />, { session });
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    fireEvent.keyDown(field(), { key: 'Enter' });
    await waitFor(() => expect(said()).toContain('Strength: note saved'));
    fireEvent.input(field(), { target: { value: '+ And the budget' } });
    expect(said()).not.toContain('Strength: note saved');
    session.addNote.mockResolvedValueOnce(false);
    fireEvent.keyDown(field(), { key: 'Enter' });
    await session.addNote.mock.results.at(-1)?.value;
    expect(said()).not.toContain('Strength: note saved');
  });

  it('marks the kind that the first character chooses', () => {
    stage(<Composer />, { session: stillSession({ draft: { text: '～ only for me' } }) });
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('Private');
  });

  it.each(['/', '／', '、'])('opens the search at a first “%s”, which is not typed', (mark) => {
    const session = stillSession();
    const { open } = stage(<Composer />, { session });
    fireEvent.input(field(), { target: { value: mark } });
    expect(open).toHaveBeenCalledExactlyOnceWith({ kind: 'search' });
    expect(field().value).toBe('');
    expect(session.write).not.toHaveBeenCalled();
  });

  it('does not touch its text while an input method composes', () => {
    const session = stillSession({ draft: { text: '' } });
    stage(<Composer />, { session });
    fireEvent.compositionStart(field());
    field().value = 'li';
    session.$draft.set({ conversationId: 'c', text: 'from another window', kind: 'fact' });
    expect(field().value).toBe('li');
  });
});

describe('trouble', () => {
  it('is silent while the disk takes everything', () => {
    stage(<Trouble />);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('says what is safe and offers a copy of what was typed', () => {
    const session = stillSession({ draft: { text: 'precious' }, keeping: 'refused' });
    const { copyText } = stage(<Trouble />, { session });
    expect(screen.getByRole('alert').textContent).toContain('Your text is still here');
    fireEvent.click(screen.getByRole('button', { name: 'Copy what I typed' }));
    expect(copyText).toHaveBeenCalledWith('precious');
  });

  it('says it of a tick or a stage as well, where nothing is typed', () => {
    const session = stillSession();
    session.$refused.set(true);
    stage(<Trouble />, { session }, 'zh-CN');
    expect(screen.getByRole('alert').textContent).toContain('没能保存这次改动');
  });
});
