// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SbiEntry } from '@/components/sbi/SbiEntry';
import { SbiSheet } from '@/components/sbi/SbiSheet';
import type { Evidence } from '@/utils/evidence/evidence';
import { sbiWords } from '@/utils/locale/areas/sbi';
import type { Language } from '@/utils/locale/language';
import type { Draft } from '@/utils/notes/draft';
import type { Note } from '@/utils/notes/note';
import { emptySketch, type Sketch, type SketchPart } from '@/utils/notes/sketch';
import type { NoteWork } from '@/utils/notes/work';
import { conversation, note, stage, stillFacts, stillSession } from './stage';

afterEach(cleanup);

const words = sbiWords.en;
const clip: Evidence = { id: 'clip', personId: 'p', quote: 'Log of 3 May', on: '2026-05-03', keptAt: 1 };

/** The sheet, over a session that keeps the sketch as a real one does. */
function sheet(given: { sketch?: Sketch; text?: string; as?: 'strength'; language?: Language } = {}) {
  const session = stillSession({
    draft: { ...(given.sketch && { sketch: given.sketch }) },
    notes: [note('fact', 'Minutes of 3 May')],
  });
  session.sketch = vi.fn((sketch) => session.$draft.set({ ...(session.$draft.get() as Draft), sketch }));
  const onClose = vi.fn();
  const services = stage(
    <SbiSheet
      conversation={{ ...conversation, stage: 'review' }}
      {...(given.text && { text: given.text })}
      {...(given.as && { as: given.as })}
      onClose={onClose}
    />,
    { session, facts: stillFacts([clip]) },
    given.language,
  );
  return { ...services, session, onClose };
}
const field = (part: SketchPart) => screen.getByLabelText(words.ask[part]) as HTMLTextAreaElement;
const type = (part: SketchPart, value: string) => fireEvent.input(field(part), { target: { value } });
const reads = () => document.querySelector('.sbi-reads p')?.textContent;
const keep = () => fireEvent.click(screen.getByText(words.keep));

describe('the sheet', () => {
  it('composes while one types, with a blank for what is missing', async () => {
    sheet();
    expect(reads()).toBe(
      'blank: when and where, you blank: what was done. The effect: blank: what came of it. Next time: blank: what next.',
    );
    type('situation', 'in the call of 3 May');
    type('behaviour', 'interrupted the customer');
    await waitFor(() =>
      expect(reads()).toBe(
        'In the call of 3 May, you interrupted the customer. The effect: blank: what came of it. Next time: blank: what next.',
      ),
    );
  });

  it('goes by the language of what is typed, unless one says otherwise', async () => {
    sheet();
    type('behaviour', '两次打断客户');
    await waitFor(() => expect(reads()).toContain('，你两次打断客户，结果是空：带来什么结果。'));
    fireEvent.click(screen.getByLabelText('English'));
    await waitFor(() => expect(reads()).toContain('you 两次打断客户.'));
  });

  it('begins in the language of the interface', () => {
    sheet({ language: 'zh-CN' });
    expect(reads()).toBe(
      '空：何时何地，你空：做了什么，结果是空：带来什么结果。下次如果空：接下来怎么做，会更好。',
    );
  });

  it('becomes a note with its facts in one step, and closes', async () => {
    const { session, onClose } = sheet({ as: 'strength' });
    type('situation', 'in May');
    type('behaviour', 'asked who disagrees');
    fireEvent.click(await screen.findByLabelText(/Log of 3 May/));
    fireEvent.click(await screen.findByLabelText(/Minutes of 3 May/));
    keep();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const [id, , decide] = session.changeNotes.mock.calls[0] as unknown as [
      string,
      string[],
      (notes: ReadonlyMap<string, Note>, draft: Draft | undefined) => NoteWork,
    ];
    expect(id).toBe('c');
    const work = decide(new Map(), session.$draft.get());
    expect(work.put).toMatchObject([
      {
        kind: 'strength',
        stage: 'review',
        text: 'In May, you asked who disagrees.',
        basis: ['clip', 'Minutes of 3 May'],
      },
    ]);
    expect(work.draft?.sketch).toBeUndefined();
  });

  it('without what was done it asks for that, and keeps nothing', async () => {
    const { session } = sheet();
    type('impact', 'we lost a day');
    keep();
    expect(await screen.findByText(words.trouble.missing)).toBeTruthy();
    expect(document.activeElement).toBe(field('behaviour'));
    expect(session.changeNotes).not.toHaveBeenCalled();
  });

  it('what the disk refuses is said, and stays', async () => {
    const { session, onClose } = sheet();
    session.changeNotes.mockResolvedValue(false);
    type('behaviour', 'asked');
    keep();
    expect(await screen.findByText(words.trouble.refused)).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
    expect(field('behaviour').value).toBe('asked');
  });

  it('shows what was half written, and what it began from', () => {
    sheet({ sketch: { ...emptySketch, impact: 'we lost a day' }, text: 'always late' });
    expect(field('impact').value).toBe('we lost a day');
    expect(screen.getByText('always late')).toBeTruthy();
  });

  it('emptied, it can be brought back', async () => {
    sheet({ sketch: { ...emptySketch, impact: 'we lost a day', basis: ['clip'] } });
    fireEvent.click(screen.getByText(words.empty));
    await waitFor(() => expect(field('impact').value).toBe(''));
    fireEvent.click(screen.getByText(words.back));
    await waitFor(() => expect(field('impact').value).toBe('we lost a day'));
  });

  it('Enter goes to the next part, and from the last to keeping it; not while a word is composed', () => {
    sheet();
    field('situation').focus();
    fireEvent.keyDown(field('situation'), { key: 'Enter', isComposing: true });
    expect(document.activeElement).toBe(field('situation'));
    fireEvent.keyDown(field('situation'), { key: 'Enter' });
    expect(document.activeElement).toBe(field('behaviour'));
    fireEvent.keyDown(field('next'), { key: 'Enter' });
    expect(document.activeElement).toBe(screen.getByText(words.keep));
  });

  it('what an input method composes is taken when it is done', async () => {
    sheet();
    const area = field('behaviour');
    fireEvent.compositionStart(area);
    type('behaviour', 'liang');
    fireEvent.compositionEnd(area);
    type('behaviour', '两次打断客户');
    await waitFor(() => expect(reads()).toContain('两次打断客户'));
  });
});

describe('the way there from the composer', () => {
  const entry = (draft: Partial<Draft>) =>
    stage(<SbiEntry draft={{ conversationId: 'c', text: '', kind: 'fact', ...draft }} />);

  it('stands beside judgements, and takes along what is typed', () => {
    const { open } = entry({ text: '- always late', kind: 'strength' });
    fireEvent.click(screen.getByText(words.open));
    expect(open).toHaveBeenCalledWith({ kind: 'sbi', text: 'always late', as: 'improvement' });
  });

  it('stands beside nothing else, unless something is half written', () => {
    entry({ kind: 'voice' });
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    entry({ kind: 'voice', sketch: { ...emptySketch, next: 'call first' } });
    expect(screen.getByText(words.goOn)).toBeTruthy();
  });
});
