// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import type { ComponentChild } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { CoverBar } from '@/components/cover/CoverBar';
import { Lesson } from '@/components/lesson/Lesson';
import { NoteEditor } from '@/components/notes/NoteEditor';
import { NoteList } from '@/components/notes/NoteList';
import { Deliver } from '@/components/summary/Deliver';
import type { NoteEdit } from '@/utils/notes/edit';
import { conversation, note, stage, stillSession } from './stage';

/* A key that is pressed in the moment in which its screen is drawn. */

afterEach(cleanup);

function PressedAtOnce({ press, children }: { press: KeyboardEventInit; children: ComponentChild }) {
  // After the layout of what is drawn in it, before anything that waits for the picture.
  useLayoutEffect(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...press }));
  }, [press]);
  return <>{children}</>;
}

it('turns the lesson’s card', async () => {
  const lesson = <Lesson stage="review" conversation={conversation} onClose={vi.fn()} />;
  stage(lesson);
  const first = screen.getByRole('status').textContent;
  cleanup();
  stage(<PressedAtOnce press={{ key: 'ArrowRight' }}>{lesson}</PressedAtOnce>);
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(first));
});

it('copies the summary', async () => {
  const { copy } = stage(
    <PressedAtOnce press={{ altKey: true, code: 'KeyC', key: 'c' }}>
      <Deliver conversation={conversation} />
    </PressedAtOnce>,
    { session: stillSession({ notes: [note('strength', 'zero downtime')] }) },
  );
  await waitFor(() => expect(copy).toHaveBeenCalled());
});

it('covers the window', () => {
  const choose = vi.fn();
  stage(
    <PressedAtOnce press={{ altKey: true, shiftKey: true, code: 'KeyH', key: 'H' }}>
      <CoverBar $settings={atom({})} choose={choose} />
    </PressedAtOnce>,
  );
  expect(choose).toHaveBeenCalledWith({ shoulderSafe: 'asked' });
});

it('goes to the note that is edited', () => {
  const edit: NoteEdit = { id: 'e', began: note('fact', 'late'), text: 'late', kind: 'fact' };
  const onDone = vi.fn();
  const { session } = stage(
    <PressedAtOnce press={{ key: 'Escape' }}>
      <NoteEditor edit={edit} onDone={onDone} />
    </PressedAtOnce>,
  );
  expect(session.endEdit).toHaveBeenCalledExactlyOnceWith(edit);
  expect(onDone).toHaveBeenCalled();
});

it('goes to the first note that is edited, too', async () => {
  const late = note('fact', 'late');
  const session = stillSession({ notes: [late] });
  session.beginEdit.mockImplementation(() =>
    session.$edits.set([{ id: 'e', began: late, text: 'late', kind: 'fact' }]),
  );
  stage(<NoteList stage="review" />, { session });
  const button = screen.getByRole('button', { name: 'Edit' });
  button.focus();
  await vi.dynamicImportSettled();
  fireEvent.click(button);
  await waitFor(() => expect(button.isConnected).toBe(false));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Edit note' }));
});
