// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Composer } from '@/components/notes/Composer';
import { noticeText } from '@/components/reminders/notice-text';
import { ReminderSettings } from '@/components/reminders/ReminderSettings';
import { RemindersOffer } from '@/components/reminders/RemindersOffer';
import { LanguageContext } from '@/components/words';
import type { Stage } from '@/utils/guide/stages';
import { companyWords } from '@/utils/locale/areas/company';
import { remindersWords } from '@/utils/locale/areas/reminders';
import { wordsIn } from '@/utils/locale/words';
import type { Note } from '@/utils/notes/note';
import type { ReminderChoices } from '@/utils/reminders/choices';
import type { Notice } from '@/utils/reminders/notice';
import type { Settings } from '@/utils/settings/settings';
import { conversation, stage, stillSession } from './stage.tsx';

afterEach(cleanup);

const words = remindersWords.en;
const action = (due?: string): Note => ({
  id: 'n',
  conversationId: 'c',
  kind: 'action',
  stage: 'summary',
  text: 'send it',
  at: 0,
  action: { owner: 'manager', state: 'open', ...(due && { due }) },
});

function offered(given: { notes: Note[]; settings?: Settings; allow?: boolean }) {
  const session = stillSession({ notes: given.notes });
  session.$conversation.set({ ...conversation, stage: 'summary' });
  const $settings = atom<Settings>(given.settings ?? {});
  const choose = vi.fn((change: Settings) => {
    $settings.set({ ...$settings.get(), ...change });
    return Promise.resolve(true);
  });
  const allowNotifications = vi.fn(() => Promise.resolve(given.allow ?? true));
  stage(<RemindersOffer />, { session, $settings, choose, allowNotifications, now: () => 7 });
  return { session, $settings, choose, allowNotifications };
}

const question = () => screen.findByText(words.ask.question);

describe('the offer', () => {
  it('comes with the first action that has a date, and is taken', async () => {
    const { session, choose } = offered({ notes: [action()] });
    expect(screen.queryByText(words.ask.question)).toBeNull();
    session.$notes.set([action('2026-11-25')]);
    await question();
    fireEvent.click(screen.getByText(words.ask.yes));
    await screen.findByText(words.ask.on);
    expect(choose).toHaveBeenCalledWith({ reminders: { on: true, since: 7 } });
    fireEvent.click(screen.getByText(wordsIn('en').ok));
    await waitFor(() => expect(document.querySelector('.reminders-offer')).toBeNull());
  });

  it('goes for good after a no, here and in other windows, without asking the browser', async () => {
    const { choose, allowNotifications } = offered({ notes: [action('2026-11-25')] });
    await question();
    fireEvent.click(screen.getByText(words.ask.no));
    await waitFor(() => expect(document.querySelector('.reminders-offer')).toBeNull());
    expect(choose).toHaveBeenCalledWith({ reminders: { on: false, since: 7 } });
    expect(allowNotifications).not.toHaveBeenCalled();
    cleanup();
    offered({ notes: [action('2026-11-25')], settings: { reminders: { on: false, since: 7 } } });
    expect(document.querySelector('.reminders-offer')).toBeNull();
  });

  it('stays until a no is kept: who sees it gone may leave the page', async () => {
    const { $settings, choose } = offered({ notes: [action('2026-11-25')] });
    let keep: (() => void) | undefined;
    choose.mockImplementation((change) => {
      $settings.set(change);
      return new Promise((resolve) => {
        keep = () => resolve(true);
      });
    });
    await question();
    fireEvent.click(screen.getByText(words.ask.no));
    await waitFor(() => expect(choose).toHaveBeenCalled());
    await new Promise(requestAnimationFrame);
    expect(document.querySelector('.reminders-offer')).not.toBeNull();
    keep?.();
    await waitFor(() => expect(document.querySelector('.reminders-offer')).toBeNull());
  });

  it('is there right behind the action, in its stage; a later note lets it go until the summary', async () => {
    const { session } = offered({ notes: [action('2026-11-25')] });
    const at = (where: Stage) => act(() => session.$conversation.set({ ...conversation, stage: where }));
    const asks = () => screen.queryByText(words.ask.question) !== null;
    const dated = { ...action('2026-11-25'), stage: 'planning', at: 1 } as const;
    session.$notes.set([dated, { ...dated, id: 'before', kind: 'fact', at: 0 }]);
    at('planning');
    await waitFor(() => expect(asks()).toBe(true));
    at('voice');
    await waitFor(() => expect(asks()).toBe(false));
    at('planning');
    await waitFor(() => expect(asks()).toBe(true));
    session.$notes.set([dated, { ...dated, id: 'later', kind: 'fact', at: 2 }]);
    await waitFor(() => expect(asks()).toBe(false));
    at('summary');
    await waitFor(() => expect(asks()).toBe(true));
  });

  it('leaves the focus in the composer', async () => {
    const session = stillSession({ notes: [action('2026-11-25')] });
    session.$conversation.set({ ...conversation, stage: 'summary' });
    const [offer, composer] = [<RemindersOffer key="offer" />, <Composer key="composer" />];
    stage([offer, composer], { session });
    await question();
    const no = screen.getByText(words.ask.no);
    no.focus();
    fireEvent.click(no);
    await waitFor(() => expect(document.activeElement?.localName).toBe('textarea'));
  });

  it('goes when another window answers', async () => {
    const { $settings } = offered({ notes: [action('2026-11-25')] });
    await question();
    $settings.set({ reminders: { on: true, since: 1 } });
    await waitFor(() => expect(document.querySelector('.reminders-offer')).toBeNull());
  });

  it('says so when the browser refuses, and stays off', async () => {
    const { choose } = offered({ notes: [action('2026-11-25')], allow: false });
    await question();
    fireEvent.click(screen.getByText(words.ask.yes));
    await screen.findByText(`${words.ask.refused} ${words.ask.later}`);
    expect(choose).toHaveBeenCalledWith({ reminders: { on: false, since: 7 } });
  });

  it('says so when the disk refuses the answer, and asks on', async () => {
    const { choose } = offered({ notes: [action('2026-11-25')] });
    choose.mockResolvedValue(false);
    await question();
    for (const answer of [words.ask.yes, words.ask.no]) {
      fireEvent.click(screen.getByText(answer));
      await screen.findByText(wordsIn('en').trouble.notDone);
      expect(screen.queryByText(words.ask.on)).toBeNull();
    }
    choose.mockResolvedValue(true);
    fireEvent.click(screen.getByText(words.ask.yes));
    await screen.findByText(words.ask.on);
  });
});

describe('the settings', () => {
  function shown(
    chosen: ReminderChoices | undefined,
    allowed: boolean,
    allow = vi.fn(async () => true),
    offByCompany = false,
  ) {
    const choose = vi.fn<(settings: Settings) => void>();
    const sample = vi.fn(async () => undefined);
    const services = { allowed, allow, sample, now: () => 9 };
    render(
      <LanguageContext.Provider value="en">
        <ReminderSettings chosen={chosen} offByCompany={offByCompany} services={services} choose={choose} />
      </LanguageContext.Provider>,
    );
    return { choose, allow, sample };
  }
  const on = () => screen.getByLabelText(words.options.on) as HTMLInputElement;

  it('a sample that cannot be shown is said', async () => {
    const { sample } = shown({ on: true, since: 1 }, true);
    sample.mockRejectedValueOnce(new Error('no'));
    fireEvent.click(screen.getByText(words.options.sample));
    await screen.findByText(words.options.notSampled);
  });

  it('cannot be switched on where the company has switched them off, and say so', () => {
    shown({ on: true, since: 1 }, true, undefined, true);
    expect(on()).toMatchObject({ checked: false, disabled: true });
    screen.getByText(companyWords.en.noReminders);
    expect(screen.queryByText(words.options.sample)).toBeNull();
  });

  it('are off and short until they are switched on', async () => {
    const { choose, allow } = shown(undefined, false);
    expect(on().checked).toBe(false);
    expect(screen.queryByText(words.options.quiet)).toBeNull();
    fireEvent.click(on());
    await waitFor(() => expect(choose).toHaveBeenCalledWith({ reminders: { on: true, since: 9 } }));
    expect(allow).toHaveBeenCalledOnce();
  });

  it('stay off where the browser refuses', async () => {
    const { choose } = shown(
      undefined,
      false,
      vi.fn(async () => false),
    );
    fireEvent.click(on());
    await screen.findByText(words.options.refused);
    expect(on().checked).toBe(false);
    expect(choose).toHaveBeenCalledWith({ reminders: { on: false, since: 0 } });
  });

  it('change one thing and leave the rest', async () => {
    const chosen: ReminderChoices = { on: true, since: 3, prepare: 'day-before', named: true };
    const { choose } = shown(chosen, true);
    fireEvent.click(screen.getByLabelText(words.finishLead['next-morning']));
    expect(choose).toHaveBeenLastCalledWith({ reminders: { ...chosen, finish: 'next-morning' } });
    fireEvent.input(screen.getByLabelText(words.options.to), { target: { value: '07:30' } });
    expect(choose).toHaveBeenLastCalledWith({ reminders: { ...chosen, quiet: { from: 1200, to: 450 } } });
    fireEvent.input(screen.getByLabelText(words.options.to), { target: { value: '' } });
    expect(choose).toHaveBeenCalledTimes(2);
    fireEvent.click(screen.getByLabelText(words.options.named));
    expect(choose).toHaveBeenLastCalledWith({ reminders: { ...chosen, named: false } });
    fireEvent.click(on());
    await waitFor(() => expect(choose).toHaveBeenLastCalledWith({ reminders: { ...chosen, on: false } }));
  });

  it('say when the browser forbids what is on, and show one on request', async () => {
    const { allow } = shown({ on: true, since: 0 }, false);
    expect(screen.queryByText(words.options.sample)).toBeNull();
    fireEvent.click(screen.getByText(words.options.allow));
    expect(allow).toHaveBeenCalledOnce();
    cleanup();
    const { sample } = shown({ on: true, since: 0 }, true);
    fireEvent.click(screen.getByText(words.options.sample));
    await screen.findByText(words.options.sampled);
    expect(sample).toHaveBeenCalledOnce();
  });
});

describe('a notification', () => {
  const start = new Date(2026, 10, 25, 15).getTime();
  const minute = 60_000;
  const prepare: Notice = {
    kind: 'prepare',
    count: 1,
    place: 'person/p',
    reminder: {
      key: 'k',
      kind: 'prepare',
      at: 0,
      until: start,
      person: { name: 'Daniel Okafor' },
      place: 'person/p',
    },
  };
  const title = (notice: Notice, before: number, named = false, language: 'en' | 'zh-CN' = 'en') =>
    noticeText(notice, start - before * minute, language, named).title;

  it('says when, in words for how near it is', () => {
    expect(title(prepare, 30)).toBe('A talk begins in 30 minutes');
    expect(title(prepare, 1)).toBe('A talk begins in 1 minute');
    expect(title(prepare, 120)).toBe('A talk begins at 15:00');
    expect(title(prepare, 24 * 60)).toBe('A talk on Wed, 25 Nov, 15:00');
    expect(title(prepare, 30, false, 'zh-CN')).toBe('有一场面谈 30 分钟后开始');
    expect(title(prepare, 120, false, 'zh-CN')).toBe('有一场面谈 15:00 开始');
  });

  it('names nobody unless that is wanted', () => {
    expect(title(prepare, 30, true)).toBe('A talk begins in 30 minutes: Daniel Okafor');
    expect(title(prepare, 30, true, 'zh-CN')).toBe('有一场面谈 30 分钟后开始（员工：Daniel Okafor）');
    for (const kind of ['prepare', 'finish', 'due', 'waiting'] as const)
      for (const count of [1, 3])
        expect(JSON.stringify(noticeText({ ...prepare, kind, count }, 0, 'en', false))).not.toContain(
          'Daniel',
        );
  });

  it('counts several', () => {
    const several = (kind: Notice['kind'], count: number) => title({ kind, count, place: 'today' }, 0);
    expect(several('waiting', 3)).toBe('3 things are waiting');
    expect(several('waiting', 1)).toBe('1 thing is waiting');
    expect(several('due', 2)).toBe('2 promises are due today');
    expect(several('prepare', 2)).toBe('2 talks are coming up');
    expect(several('finish', 2)).toBe('2 summaries are not finished');
  });
});
