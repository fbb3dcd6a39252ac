// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { atom } from 'nanostores';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CoverProvider } from '@/components/cover/shown';
import { Deliver } from '@/components/summary/Deliver';
import { SummaryStage } from '@/components/summary/SummaryStage';
import { createCover } from '@/utils/cover/cover';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import type { Note, NoteKind } from '@/utils/notes/note';
import type { Covering } from '@/utils/session/live-cover';
import type { LiveSummary, OpenedSummary } from '@/utils/session/live-summary';
import { noEdits } from '@/utils/summary/edits';
import { standardTemplate, switched } from '@/utils/summary/template';
import { conversation, stage, stillFacts, stillSession, summaryInMemory } from './stage';

afterEach(cleanup);

const words = outgoingWords.en;
const note = (kind: NoteKind, text: string, change: Partial<Note> = {}): Note => ({
  id: text,
  conversationId: 'c',
  kind,
  stage: 'review',
  text,
  at: 1,
  ...change,
});
const notes = [
  note('strength', 'calm under load'),
  note('improvement', 'late reports'),
  note('action', 'the template', { action: { owner: 'employee', state: 'open' } }),
  note('private', 'looks tired'),
];

function show(given: Parameters<typeof summaryInMemory>[0] = {}, of: Note[] = notes) {
  const live: LiveSummary = summaryInMemory(given);
  const session = stillSession({ notes: of });
  const services = stage(
    <>
      <SummaryStage conversation={conversation} form={undefined} />
      <Deliver conversation={conversation} />
    </>,
    { session, summaryOf: () => atom(live) },
  );
  return { ...services, live };
}
const leaving = () => screen.getByRole('region', { name: words.before.heading });

it('whose changes cannot be read says so, and offers nothing', () => {
  stage(
    <>
      <SummaryStage conversation={conversation} form={undefined} />
      <Deliver conversation={conversation} />
    </>,
    { session: stillSession({ notes }), summaryOf: () => atom<OpenedSummary>('failed') },
  );
  expect(screen.getByRole('alert').textContent).toBe(words.unread);
  expect((screen.getByRole('button', { name: 'Copy' }) as HTMLButtonElement).disabled).toBe(true);
});

it('the buttons of a line are heard with the line', () => {
  show();
  const lines = [...document.querySelectorAll<HTMLElement>('.summary-line')];
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    const buttons = within(line).getByRole('group', { name: line.querySelector('p')?.textContent ?? '' });
    within(buttons).getByRole('button', { name: words.line.edit });
  }
});

it('nothing leaves before it is known what is kept of the person', async () => {
  const facts = stillFacts(undefined);
  stage(<Deliver conversation={conversation} />, { session: stillSession({ notes }), facts });
  const copy = () => screen.getByRole('button', { name: 'Copy' }) as HTMLButtonElement;
  expect(copy().disabled).toBe(true);
  facts.$looked.set(true); // it cannot be read: the notes are there all the same
  await waitFor(() => expect(copy().disabled).toBe(false));
});

describe('before it leaves', () => {
  it('says what leaves and stays, and each line leads to where it is mended', async () => {
    const { open } = show({
      edits: { system: { ...noEdits, leftOut: ['the template'] } },
    });
    expect(leaving().textContent).toContain(words.before.leaves(3, 104, 1).slice(0, 40));
    expect(leaving().textContent).toContain('1 private note stays here.');
    fireEvent.click(within(leaving()).getByText(words.before.lacking(2)));
    expect(open).toHaveBeenCalledWith({ kind: 'basis', noteId: 'calm under load' });
    fireEvent.click(within(leaving()).getByText(words.before.leftOut(1)));
    expect(document.activeElement?.textContent).toBe(words.line.putBack);
    fireEvent.click(within(leaving()).getByText(words.before.undecided(2)));
    await waitFor(() => expect(document.activeElement?.closest('.ledger')).toBeTruthy());
  });

  it('leads to what is open in this conversation, and in the next one shown only when asked there', async () => {
    const session = stillSession({ notes });
    const $live = atom(summaryInMemory());
    const Shown = () => {
      const [shown, setShown] = useState(conversation);
      const next = { ...conversation, id: 'd' };
      return (
        <>
          <SummaryStage conversation={shown} form={undefined} />
          <button type="button" onClick={() => setShown(next)}>
            Next one
          </button>
        </>
      );
    };
    stage(<Shown />, { session, summaryOf: () => $live });
    const listed = (expanded: boolean) => screen.queryByRole('button', { name: /points/, expanded });
    fireEvent.click(within(leaving()).getByText(words.before.undecided(2)));
    expect(listed(true)).toBeTruthy();
    session.$notes.set([note('goal', 'lead one', { stand: { verdict: 'agreed' } })]);
    fireEvent.click(screen.getByRole('button', { name: 'Next one' }));
    expect(listed(false)).toBeTruthy();
  });

  it('names sections that are off and would say something, and leads to them', async () => {
    const template = switched(standardTemplate('evaluation', 'system'), 'action', false);
    show({ edits: { system: { ...noEdits, template } } });
    fireEvent.click(within(leaving()).getByText(words.before.off(words.toSystem.section.action)));
    const box = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: words.toSystem.section.action,
    });
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    await waitFor(() => expect(leaving().textContent).not.toContain(words.toSystem.section.action));
  });

  it('has nothing to say of what is in order, and no place kept for it', () => {
    show({}, [note('voice', 'fine')]);
    expect(within(leaving()).queryByRole('list')).toBeNull();
  });
});

describe('until what was changed is read', () => {
  it('nothing is shown and nothing leaves', async () => {
    const $live = atom<LiveSummary | undefined>();
    const { copy } = stage(
      <>
        <SummaryStage conversation={conversation} form={undefined} />
        <Deliver conversation={conversation} />
      </>,
      { session: stillSession({ notes }), summaryOf: () => $live },
    );
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Copy' }).disabled).toBe(true);
    expect(document.querySelector('.summary-line')).toBeNull();
    $live.set(summaryInMemory({ edits: { system: { ...noEdits, leftOut: ['late reports'] } } }));
    const copies = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Copy' });
    await waitFor(() => expect(copies().disabled).toBe(false));
    fireEvent.click(copies());
    await waitFor(() => expect(copy).toHaveBeenCalled());
    expect(JSON.stringify(vi.mocked(copy).mock.calls)).not.toContain('late reports');
  });
});

it('the buttons of what is offered for a changed line are told by its words', () => {
  const line = (id: string) => ({
    id,
    text: 'in my words',
    base: 'as it was',
    section: 'strength' as const,
    noteIds: [id],
  });
  const lines = [line('calm under load'), line('no downtime')];
  const strengths = lines.map(({ id }) => note('strength', id));
  show({ edits: { system: { ...noEdits, lines } } }, strengths);
  const { use, keep } = words.offer;
  for (const { id } of lines)
    for (const label of [use, keep]) screen.getByRole('button', { name: `${label} ${id}` });
});

describe('covered', () => {
  it('edited words, names of sections and what is offered are covered too, and not opened', async () => {
    const $covered = atom<Covering | undefined>({
      people: [{ id: 'd', name: 'Daniel Okafor', alsoNamed: [], emails: [], createdAt: 0 }],
      createCover,
    });
    const template = standardTemplate('evaluation', 'system').map((it) =>
      it.id === 'strength' ? { ...it, name: 'What Daniel did' } : it,
    );
    const lines = [
      {
        id: 'calm under load',
        text: 'Daniel is calm',
        base: 'Daniel was calm',
        section: 'strength' as const,
        noteIds: ['calm under load'],
      },
    ];
    const live = summaryInMemory({ edits: { system: { ...noEdits, lines, template } } });
    stage(
      <CoverProvider value={{ $covered }}>
        <SummaryStage conversation={{ ...conversation, personId: 'd' }} form={undefined} />
      </CoverProvider>,
      { session: stillSession({ notes }), summaryOf: () => atom<LiveSummary | undefined>(live) },
    );
    const summary = document.querySelector('.summary');
    expect(summary?.innerHTML).toContain('Employee A');
    expect(summary?.innerHTML).not.toContain('Daniel');
    expect(leaving().textContent).toContain(words.before.covered);
    const line = document.querySelector('[data-focus="line calm under load"]');
    expect(line?.querySelector('.buttons > .icon-button')).toBeNull();
  });
});

it('sections that the disk refuses for all talks of the kind stay this talk’s, and that is said', async () => {
  const template = switched(standardTemplate('evaluation', 'system'), 'fact', false);
  const { live, choose } = show({ edits: { system: { ...noEdits, template } } });
  vi.mocked(choose).mockResolvedValueOnce(false);
  fireEvent.click(screen.getByRole('button', { name: words.sections.open }));
  fireEvent.click(screen.getByRole('button', { name: words.sections.keep('Performance evaluation') }));
  await screen.findByText(words.sections.notKept);
  expect(choose).toHaveBeenCalledTimes(1);
  expect(live.$edits.get().system?.template).toEqual(template);
});

describe('a line', () => {
  it('that was edited can go back to what its notes say', async () => {
    const { live } = show();
    const line = () => document.querySelector('[data-focus="line calm under load"]') as HTMLElement;
    fireEvent.click(within(line()).getByRole('button', { name: words.line.edit }));
    const field = within(line()).getByRole('textbox');
    fireEvent.input(field, { target: { value: 'always calm' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(line().textContent).toContain(words.line.edited));
    fireEvent.click(within(line()).getByRole('button', { name: words.line.more }));
    fireEvent.click(await screen.findByRole('menuitem', { name: words.line.revert }));
    await waitFor(() => expect(line().textContent).not.toContain('always calm'));
    expect(live.$edits.get().system?.lines).toEqual([]);
  });

  it('typed back to what it said is no edit; one that holds nothing is none either', async () => {
    const { live } = show();
    for (const last of ['calm under load', '  ']) {
      const line = document.querySelector('[data-focus="line calm under load"]') as HTMLElement;
      fireEvent.click(within(line).getByRole('button', { name: words.line.edit }));
      const field = await within(line).findByRole('textbox');
      fireEvent.input(field, { target: { value: 'something' } });
      fireEvent.input(field, { target: { value: last } });
      fireEvent.keyDown(field, { key: 'Escape' });
      await waitFor(() => expect(live.$edits.get().system?.lines).toEqual([]));
    }
  });
});
