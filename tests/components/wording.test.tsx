// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CoverProvider } from '@/components/cover/shown';
import { Composer } from '@/components/notes/Composer';
import { NoteEditor } from '@/components/notes/NoteEditor';
import { toldOf } from '@/components/wording/told';
import { pause, pauseForWhole } from '@/components/wording/useFindings';
import { createCover } from '@/utils/cover/cover';
import { reasonsWords } from '@/utils/locale/areas/reasons';
import { rewritingWords } from '@/utils/locale/areas/rewriting';
import { wordingWords } from '@/utils/locale/areas/wording';
import type { Language } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import type { Covering } from '@/utils/session/live-cover';
import type { Settings } from '@/utils/settings/settings';
import { check } from '@/utils/wording/checker';
import { keptKey } from '@/utils/wording/kept';
import { conversation, insertAsBrowsersDo, note, stage, stillSession } from './stage';

afterEach(cleanup);
beforeEach(insertAsBrowsersDo);

const field = () => screen.getByRole('textbox') as HTMLTextAreaElement;
const marks = (severity: string) =>
  [...document.querySelectorAll(`.wording-mirror .${severity}`)].map((it) => it.textContent);
const marked = (severity: string, ...texts: string[]) =>
  waitFor(() => expect(marks(severity)).toEqual(texts));
const next = (on: Element = field()) => fireEvent.keyDown(on, { altKey: true, code: 'Period', key: '.' });
const dialog = () => screen.getByRole('dialog');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function typed(text: string, more: { settings?: Settings; language?: Language; kept?: string[] } = {}) {
  const session = stillSession({ draft: { text, kind: 'improvement' } });
  session.$conversation.set({ ...conversation, ...(more.kept && { keptWordings: more.kept }) });
  const services = stage(
    <Composer />,
    { session, $settings: atom(more.settings ?? {}), choose: vi.fn(() => Promise.resolve(true)) },
    more.language,
  );
  return { ...services, session };
}

describe('underlines', () => {
  it('come within 300 ms of a pause, by severity, and say how many there are', async () => {
    expect(pause).toBeLessThan(300);
    typed('You are lazy.');
    await marked('warn', 'lazy');
    expect(field().value).toBe('You are lazy.');
    await waitFor(() =>
      expect(screen.getAllByRole('status').map((it) => it.textContent)).toContain(wordingWords.en.count(1)),
    );
  });

  it('are not there while an input method composes, and come after', async () => {
    typed('You are lazy.');
    await marked('warn', 'lazy');
    fireEvent.compositionStart(field());
    await marked('warn');
    field().value = 'You are lazy. n';
    fireEvent.input(field());
    expect(marks('warn')).toEqual([]);
    fireEvent.compositionEnd(field());
    await marked('warn', 'lazy');
  });

  it('are not drawn over words that are covered', async () => {
    const daniel = { id: 'd', name: 'Daniel Okafor', alsoNamed: [], emails: [], createdAt: 0 };
    const $covered = atom<Covering | undefined>();
    stage(
      <CoverProvider value={{ $covered }}>
        <Composer />
      </CoverProvider>,
      { session: stillSession({ draft: { text: 'Daniel is lazy.', kind: 'improvement' } }) },
    );
    await marked('warn', 'lazy');
    $covered.set({ people: [daniel], createCover });
    await waitFor(() => expect(document.querySelector('.wording-mirror')).toBeNull());
    expect(document.body.innerHTML).not.toContain('Daniel');
    next();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('come later for a sentence as a whole, which says that it may be mistaken and is not ignored everywhere', async () => {
    const whole = 'I would not leave him in charge of a houseplant.';
    typed(`You are lazy. ${whole}`);
    await marked('warn', 'lazy');
    expect(marks('stop')).toEqual([]);
    await waitFor(() => expect(marks('stop')).toEqual([whole]), { timeout: 5 * pauseForWhole });
    fireEvent.input(field(), { target: { value: `You are lazy. ${whole.replace('.', '!')} S` } });
    await new Promise((done) => setTimeout(done, 2 * pause));
    expect(marks('stop')).toEqual([whole.replace('.', '!')]);
    next();
    next(dialog());
    const { sentence, asWhole, ignore } = wordingWords.en.card;
    expect(screen.getByRole('heading', { name: sentence })).toBeDefined();
    expect(dialog().textContent).toContain(asWhole);
    expect(screen.queryByRole('button', { name: ignore })).toBeNull();
  });

  it('have a card whose rewrite leaves out the sign that chose the kind', async () => {
    typed('-You are lazy.');
    await marked('warn', 'lazy');
    next();
    expect(dialog().querySelector('.wording-instead')?.textContent).not.toMatch(/-/);
  });

  it('open the card of a whole sentence where one clicks, not where arrows go through it', async () => {
    typed('I would not leave him in charge of a houseplant.');
    await waitFor(() => expect(marks('stop')).toHaveLength(1), { timeout: 5 * pauseForWhole });
    field().setSelectionRange(5, 5);
    fireEvent.keyUp(field(), { key: 'ArrowLeft' });
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.click(field());
    expect(dialog().textContent).toContain(wordingWords.en.card.asWhole);
  });

  it('stay away from what is switched off, and from what is kept', async () => {
    const text = 'You are lazy. You are careless. You are arrogant.';
    const [lazy] = check(text);
    typed(text, {
      settings: { wordingOff: { phrases: ['careless'] } },
      kept: lazy ? [keptKey(text, lazy)] : [],
    });
    await marked('warn', 'arrogant');
  });
});

describe.each([
  [
    'en',
    'You are lazy in the client meetings.',
    'lazy',
    `You ${rewritingWords.en.blanks.behaviour} in the client meetings.`,
  ],
  [
    'zh-CN',
    '三月的两次客户会上态度非常差',
    '态度非常差',
    `三月的两次客户会上${rewritingWords['zh-CN'].blanks.behaviour}`,
  ],
] as const)('the card in %s', (language, text, phrase, better) => {
  const { card } = wordingWords[language];

  it('is opened by a key with the focus in it, says why, and writes the rewrite with its first blank selected', async () => {
    typed(text, { language });
    await marked('warn', phrase);
    next();
    expect(dialog().contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.textContent).toBe(card.use);
    expect(dialog().textContent).toContain('Kluger');
    // Heard as it opens: also what to do, and what the button would write.
    const [finding] = check(text);
    const described = (dialog().getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join();
    expect(described).toContain(finding && toldOf(finding, reasonsWords[language]).guidance);
    // Its gap is told: of the brackets nothing is heard.
    expect(described).toContain(better.replace(/[[【]/, `${wordsIn(language).tips.gap}$&`));
    fireEvent.click(document.activeElement as Element);
    expect(field().value).toBe(better);
    expect(document.activeElement).toBe(field());
    const { selectionStart, selectionEnd, value } = field();
    expect(value.slice(selectionStart, selectionEnd)).toMatch(/^[[【].*[\]】]$/);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps the sentence, ignores the phrase, or turns the rule off', async () => {
    const { session, choose } = typed(text, { language });
    await marked('warn', phrase);
    next();
    press(card.keep);
    expect(session.keepWording).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^FR-LABEL \w+$/));
    expect(document.activeElement).toBe(field());
    next();
    press(card.ignore);
    expect(choose).toHaveBeenLastCalledWith({ wordingOff: { phrases: [phrase] } });
    next();
    press(card.off);
    expect(choose).toHaveBeenLastCalledWith({ wordingOff: { rules: ['FR-LABEL'] } });
  });

  it.each([card.ignore, card.off])('says that an answer for all texts was not kept: %s', async (answer) => {
    const { choose } = typed(text, { language });
    vi.mocked(choose).mockResolvedValueOnce(false);
    await marked('warn', phrase);
    next();
    press(answer);
    await screen.findByText(wordingWords[language].notKept);
  });
});

describe('with the keyboard alone', () => {
  it('goes from one to the next and around, and Escape gives the focus back at the caret', async () => {
    const escaped = vi.fn();
    document.addEventListener('keydown', escaped);
    typed('You are lazy. He is careless.');
    await marked('warn', 'lazy', 'careless');
    field().setSelectionRange(14, 14);
    next();
    expect(dialog().textContent).toContain('careless');
    next(document.activeElement ?? dialog());
    expect(dialog().textContent).toContain('lazy');
    escaped.mockClear();
    fireEvent.keyDown(document.activeElement ?? dialog(), { key: 'Escape' });
    expect(escaped).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(field());
    expect(field().selectionStart).toBe(14);
    document.removeEventListener('keydown', escaped);
  });

  it('opens where the caret is moved into, and says where there is none', async () => {
    typed('You are lazy.');
    await marked('warn', 'lazy');
    field().setSelectionRange(10, 10);
    fireEvent.keyUp(field(), { key: 'ArrowLeft' });
    expect(dialog().contains(document.activeElement)).toBe(false);
    field().setSelectionRange(2, 2);
    fireEvent.keyUp(field(), { key: 'ArrowLeft' });
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.input(field(), { target: { value: 'All is well.' } });
    next();
    expect(screen.getAllByRole('status').map((it) => it.textContent)).toContain(wordingWords.en.none);
  });

  it('Escape closes the card first, then the editor of a note', async () => {
    const onDone = vi.fn();
    stage(
      <NoteEditor
        edit={{ id: 'e', began: note('improvement', 'x'), text: 'He is lazy.', kind: 'improvement' }}
        onDone={onDone}
      />,
    );
    await marked('warn', 'lazy');
    next();
    fireEvent.keyDown(document.activeElement ?? dialog(), { key: 'Escape' });
    expect(onDone).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(onDone).toHaveBeenCalledOnce();
  });
});
