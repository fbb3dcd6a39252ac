// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CoverBar } from '@/components/cover/CoverBar';
import { CoverProvider } from '@/components/cover/shown';
import { NoteList } from '@/components/notes/NoteList';
import { NoteRow } from '@/components/notes/NoteRow';
import { Header } from '@/components/panel/Header';
import { Deliver } from '@/components/summary/Deliver';
import { SummaryView } from '@/components/summary/SummaryView';
import { LanguageContext } from '@/components/words';
import { createCover } from '@/utils/cover/cover';
import { wordsIn } from '@/utils/locale/words';
import type { Note } from '@/utils/notes/note';
import type { PersonRecord } from '@/utils/people/person-record';
import type { Covering } from '@/utils/session/live-cover';
import type { Settings } from '@/utils/settings/settings';
import { conversation, stage, stillSession } from './stage.tsx';

afterEach(cleanup);

const daniel: PersonRecord = {
  id: 'd',
  name: 'Daniel Okafor',
  alsoNamed: [],
  emails: [],
  createdAt: 0,
};
const note = (change: Partial<Note>): Note => ({
  id: 'n',
  conversationId: 'c',
  kind: 'strength',
  stage: 'summary',
  text: 'Daniel’s rating: 4/5',
  at: 0,
  ...change,
});
const hidden = note({ id: 'p', kind: 'private', text: 'looks tired' });
const never = () => undefined;
const talk = { ...conversation, personId: 'd' };

describe('covered', () => {
  const $covered = atom<Covering | undefined>({ people: [daniel], createCover });

  it('the summary shows no names and ratings, and is copied as it is', async () => {
    const copy = vi.fn(() => Promise.resolve(true));
    const session = stillSession({ notes: [note({}), hidden] });
    stage(
      <CoverProvider value={{ $covered }}>
        <SummaryView conversation={talk} />
        <Deliver conversation={talk} />
      </CoverProvider>,
      { session, copy },
    );
    expect(document.body.innerHTML).toContain('Employee A’s rating: ●●');
    expect(document.body.innerHTML).not.toMatch(/Daniel|4\/5|looks tired/);
    fireEvent.click(screen.getByText(wordsIn('en').summary.copy));
    await waitFor(() => expect(copy).toHaveBeenCalled());
    expect(copy).toHaveBeenCalledWith(
      expect.objectContaining({ text: expect.stringContaining('Daniel’s rating: 4/5') }),
    );
  });

  it('the header names nobody, in text and tooltip, and the pseudonym where there is one', () => {
    stage(
      <CoverProvider
        value={{
          $covered: atom<Covering | undefined>({ people: [{ ...daniel, pseudonym: 'Blue' }], createCover }),
        }}
      >
        <Header conversation={talk} onCorrect={never} onOthers={never} />
      </CoverProvider>,
    );
    expect(screen.getByRole('heading').textContent).toBe('Blue');
    expect(document.body.innerHTML).not.toContain('Daniel');
  });

  it('shows nothing of anything until what covers is there', () => {
    stage(
      <CoverProvider value={{ $covered: atom<Covering | undefined>({ people: [] }) }}>
        <Header conversation={talk} onCorrect={never} onOthers={never} />
        <NoteRow note={note({})} onMove={never} onGone={never} />
        <NoteRow note={hidden} onMove={never} onGone={never} />
      </CoverProvider>,
    );
    expect(document.body.innerHTML).not.toMatch(/Daniel|4\/5|tired/);
  });

  it('in Chinese too', () => {
    stage(
      <CoverProvider value={{ $covered }}>
        <Header conversation={talk} onCorrect={never} onOthers={never} />
        <NoteRow note={hidden} onMove={never} onGone={never} />
      </CoverProvider>,
      {},
      'zh-CN',
    );
    expect(screen.getByRole('heading').textContent).toBe('员工A');
    expect(document.body.textContent).toContain('●●● 私密记录');
  });

  it('a note that is being edited is covered at once, and keeps what was typed', async () => {
    const session = stillSession({ notes: [hidden] });
    session.$edits.set([{ id: 'e', began: hidden, text: 'looks very tired', kind: 'private' }]);
    const $now = atom<Covering | undefined>();
    stage(
      <CoverProvider value={{ $covered: $now }}>
        <NoteList stage={hidden.stage} />
      </CoverProvider>,
      { session },
    );
    const { notingWords } = await import('@/utils/locale/areas/noting');
    const field = await screen.findByLabelText(notingWords.en.editor.label);
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    $now.set({ people: [daniel], createCover });
    await vi.waitFor(() => {
      expect(document.body.innerHTML).not.toContain('tired');
      expect(screen.queryByLabelText(wordsIn('en').edit)).toBeNull();
      expect(session.changeNotes).toHaveBeenCalled();
    });
  });

  it('a note that is edited while it is covered goes on, in dots where it comes to hold a name', async () => {
    const plain = note({ id: 'q', text: 'the plan is ready' });
    const session = stillSession({ notes: [plain] });
    session.$edits.set([{ id: 'e', began: plain, text: plain.text, kind: 'strength' }]);
    const { notingWords } = await import('@/utils/locale/areas/noting');
    stage(
      <CoverProvider value={{ $covered }}>
        <NoteList stage={plain.stage} />
      </CoverProvider>,
      { session },
    );
    const field = (await screen.findByLabelText(notingWords.en.editor.label)) as HTMLTextAreaElement;
    expect([field.className, field.value]).toEqual(['', 'the plan is ready']);
    const typed = 'the plan is ready, Daniel';
    fireEvent.input(field, { target: { value: typed } });
    session.$edits.set([{ id: 'e', began: plain, text: typed, kind: 'strength' }]);
    await vi.waitFor(() => expect(field.className).toBe('veiled'));
    expect([field.isConnected, field.value]).toEqual([true, typed]);
    expect(document.body.innerHTML).not.toContain('Daniel');
  });
});

describe('the key', () => {
  const $settings = atom<Settings>({});
  const choose = vi.fn((change: Settings) => $settings.set({ ...$settings.get(), ...change }));
  const press = (more: object = {}) =>
    fireEvent.keyDown(document.body, { code: 'KeyH', key: 'Ó', altKey: true, shiftKey: true, ...more });

  it('covers and uncovers, says so, and is heard by its place on any keyboard', async () => {
    render(
      <LanguageContext.Provider value="en">
        <CoverBar $settings={$settings} choose={choose} />
      </LanguageContext.Provider>,
    );
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toBe('');
    press({ repeat: true });
    press({ ctrlKey: true });
    press({ shiftKey: false });
    expect(choose).not.toHaveBeenCalled();
    press();
    await vi.waitFor(() => expect(said()).toBe(wordsIn('en').cover.on));
    fireEvent.click(screen.getByRole('button'));
    await vi.waitFor(() => expect(said()).toBe(wordsIn('en').cover.off));
    $settings.set({ shoulderSafe: 'presenting' });
    await vi.waitFor(() => expect(said()).toBe(wordsIn('en').cover.presenting));
    press();
    expect($settings.get().shoulderSafe).toBeUndefined();
  });
});
