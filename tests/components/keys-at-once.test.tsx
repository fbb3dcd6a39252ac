// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { CoverBar } from '@/components/cover/CoverBar';
import { EvidenceRow } from '@/components/evidence/EvidenceRow';
import { EvidenceProvider } from '@/components/evidence/services';
import { FillForm } from '@/components/fill/FillForm';
import { Lesson } from '@/components/lesson/Lesson';
import { Composer } from '@/components/notes/Composer';
import { NoteEditor } from '@/components/notes/NoteEditor';
import { NoteList } from '@/components/notes/NoteList';
import { useServices } from '@/components/panel/services';
import { Checkpoints } from '@/components/points/Checkpoints';
import { Finish } from '@/components/points/Finish';
import { Popup } from '@/components/popup/Popup';
import { PasteBox } from '@/components/start/PasteBox';
import { StartForm } from '@/components/start/StartForm';
import { Deliver } from '@/components/summary/Deliver';
import { OwnTipForm } from '@/components/tips/OwnTipForm';
import { FilePreview } from '@/components/wording-choices/FilePreview';
import { OwnWordForm } from '@/components/wording-choices/OwnWordForm';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { fillWords } from '@/utils/locale/areas/fill';
import { givenWords } from '@/utils/locale/areas/given';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { pointsWords } from '@/utils/locale/areas/points';
import { popupWords } from '@/utils/locale/areas/popup';
import { en } from '@/utils/locale/en';
import type { NoteEdit } from '@/utils/notes/edit';
import type { Note } from '@/utils/notes/note';
import { conversation, field, note, stage, stillEvidence, stillSession } from './stage';

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

function Planned() {
  const [point, setPoint] = useState<Note>(note('improvement', 'late'));
  const { session } = useServices();
  vi.mocked(session.editNote).mockImplementation((_, to) => {
    setPoint((it) => ({ ...it, ...(typeof to === 'function' ? to(it) : to) }));
    return Promise.resolve(true);
  });
  return <Checkpoints note={point} />;
}

it('goes to a checkpoint that was just added, and to the question whether to finish', async () => {
  stage(<Planned />);
  screen.getByRole('button', { name: pointsWords.en.plan.add }).click();
  await Promise.resolve();
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  cleanup();

  const open = note('improvement', 'late');
  stage(<Finish conversation={conversation} onDecide={nothing} />, {
    session: stillSession({ notes: [open] }),
  });
  screen.getByRole('button', { name: pointsWords.en.finish.finish }).click();
  await Promise.resolve();
  expect(document.activeElement?.textContent).toBe(pointsWords.en.finish.asks(1));
});

const nothing = () => undefined;

function Opened({ children }: { children: ComponentChild }) {
  const [open, setOpen] = useState(false);
  if (open) return <>{children}</>;
  return (
    <button type="button" onClick={() => setOpen(true)}>
      Open
    </button>
  );
}
const piece = { id: 'e', personId: '', quote: 'late', on: '2026-11-20', keptAt: 0 };
const form = {
  site: 'hr-generic',
  origin: 'https://hr.example',
  headings: [],
  fields: [field('Strengths')],
} as const;

it.each<{ what: string; at: string; view: ComponentChild; press?: string }>([
  { what: 'the composer', at: en.composer.label, view: <Composer /> },
  {
    what: 'who it is with',
    at: en.start.person,
    view: <StartForm known={{}} now={0} submit="Go" onDone={nothing} />,
  },
  {
    what: 'an invitation',
    at: givenWords.en.byHand.pasteHere,
    view: <PasteBox onText={nothing} onClose={nothing} />,
  },
  {
    what: 'an own line',
    at: en.tips.ownLabel,
    view: <OwnTipForm first={{ type: 'question', stages: ['review'], text: '' }} onDone={nothing} />,
  },
  {
    what: 'an own word',
    at: ownWordsWords.en.list.phrase,
    view: <OwnWordForm isThere={() => false} onSave={nothing} onCancel={nothing} />,
  },
  {
    what: 'a file of own words',
    at: ownWordsWords.en.file.preview,
    view: (
      <FilePreview csv={{ words: [], merged: 0, bad: [] }} list={[]} onTake={nothing} onCancel={nothing} />
    ),
  },
  {
    what: 'the popup',
    at: popupWords.en.openSide,
    view: (
      <Popup
        conversations={[]}
        site={undefined}
        openHere={() => Promise.resolve(true)}
        openSide={nothing}
        openOptions={nothing}
        openHome={nothing}
      />
    ),
  },
  {
    what: 'a piece of evidence',
    at: evidenceWords.en.field.quote,
    view: (
      <EvidenceProvider value={{ live: stillEvidence(), now: () => 0 }}>
        <EvidenceRow piece={piece} people={[]} />
      </EvidenceProvider>
    ),
    press: en.edit,
  },
  {
    what: 'what goes into a form',
    at: fillWords.en.preview,
    view: <FillForm conversation={conversation} form={form} />,
    press: fillWords.en.look,
  },
])('goes to $what, as soon as it is seen', async ({ at, view, press }) => {
  stage(press ? view : <Opened>{view}</Opened>, {
    session: stillSession({ notes: [note('strength', 'no downtime')], draft: { text: 'late' } }),
    fields: () => new Promise(() => undefined),
  });
  const button = await screen.findByRole('button', { name: press ?? 'Open' });
  button.focus();
  button.click();
  // It is drawn by then, and nothing that waits for the picture has come.
  await Promise.resolve();
  expect(button.isConnected).toBe(false);
  const { activeElement } = document;
  expect([...screen.queryAllByLabelText(at), ...screen.queryAllByText(at)]).toContain(activeElement);
});
