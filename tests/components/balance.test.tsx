// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BalanceRemarks } from '@/components/balance/BalanceRemarks';
import { BeforeYouTalk } from '@/components/balance/BeforeYouTalk';
import { ActionLine } from '@/components/points/ActionLine';
import { SummaryStage } from '@/components/summary/SummaryStage';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Evidence } from '@/utils/evidence/evidence';
import { balanceWords } from '@/utils/locale/areas/balance';
import type { Note } from '@/utils/notes/note';
import type { LiveSummary } from '@/utils/session/live-summary';
import type { Settings } from '@/utils/settings/settings';
import { conversation, note, stage, stillFacts, stillSession, summaryInMemory } from './stage';

afterEach(cleanup);

const words = balanceWords.en;
const summaryOf = () => atom<LiveSummary | undefined>(summaryInMemory());
const action = note('action', 'Send the template');
const lacking: Note[] = [
  ...['Interrupts', 'Shouts', 'Whispers'].map((it) => note('improvement', it)),
  { ...note('improvement', 'Sleeps'), order: 2 },
  { ...note('strength', 'Sings'), order: 3 },
  note('goal', 'Get better'),
  { ...action, action: { owner: 'employee', state: 'open' } },
];

const section = () => screen.findByRole('region', { name: words.heading });

function looking(
  notes: Note[],
  more: { of?: Conversation; evidence?: Evidence[]; earlier?: Note[]; settings?: Settings } = {},
) {
  const of = more.of ?? conversation;
  return stage(<BeforeYouTalk conversation={of} />, {
    session: stillSession({ notes }),
    summaryOf,
    $settings: atom(more.settings ?? {}),
    notesWith: () => Promise.resolve(more.earlier ?? []),
    facts: stillFacts(more.evidence ?? []),
  });
}

describe('before one talks', () => {
  it('nothing is said of notes that lack nothing', () => {
    looking([note('strength', 'Sings')]);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('three lines stand there, the gravest first, and the rest when asked for', async () => {
    looking(lacking);
    const list = within(await section());
    const rules = () => list.getAllByRole('listitem').map((it) => (it as HTMLElement).dataset.rule);
    expect(rules()).toEqual(['BA-ORDER', 'AC-SMART', 'AC-OWNER-DATE']);
    fireEvent.click(list.getByText(words.more(2)));
    expect(rules()).toEqual(['BA-ORDER', 'AC-SMART', 'AC-OWNER-DATE', 'EV-NO-FACT', 'BA-PILE']);
    expect(list.getByText('None of the 5 points has a fact yet')).toBeTruthy();
    expect(list.getByText('1 goal still needs a result, a measure, a day')).toBeTruthy();
  });

  it('a rule that is switched off is silent here, too', async () => {
    looking(lacking, { settings: { wordingOff: { rules: ['AC-SMART', 'AC-OWNER-DATE'] } } });
    const list = within(await section());
    expect(list.getAllByRole('listitem').map((it) => (it as HTMLElement).dataset.rule)).toEqual([
      'BA-ORDER',
      'EV-NO-FACT',
      'BA-PILE',
    ]);
  });

  it('a line leads to its note, or unfolds them where they are several', async () => {
    const { session } = looking([...lacking.slice(0, 4)].map((it) => ({ ...it, stage: 'opening' })));
    const pile = await screen.findByText(words.pile(4));
    expect(pile.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(pile);
    fireEvent.click(screen.getByRole('button', { name: 'Whispers' }));
    expect(session.moveTo).toHaveBeenCalledWith('opening');
  });

  it('what is mended elsewhere leads there', async () => {
    const two = ['Interrupts', 'Shouts'].map((it) => note('improvement', it));
    const { open } = looking(two);
    fireEvent.click(await screen.findByText(words.noStrength));
    expect(open).toHaveBeenLastCalledWith({ kind: 'sbi', as: 'strength' });
    fireEvent.click(screen.getByText(words.noFacts(2)));
    expect(open).toHaveBeenLastCalledWith({ kind: 'basis', noteId: 'Interrupts' });
  });

  it('that a point is new is said once the earlier notes are read, and carefully', async () => {
    const earlier = ['Dances', 'Paints', 'Draws'].map((it) => ({
      ...note('fact', it),
      conversationId: 'before',
      at: conversation.meeting.start - 86_400_000,
    }));
    looking([note('improvement', 'Interrupts'), note('improvement', 'Draws too much')], {
      of: { ...conversation, personId: 'p' },
      earlier,
    });
    expect(await screen.findByText(words.surprise(1))).toBeTruthy();
  });

  it('so many of so many have facts is said once one has', async () => {
    const borneOut = { ...note('improvement', 'Interrupts'), basis: ['f'] };
    looking([note('fact', 'f'), borneOut, note('improvement', 'Shouts'), note('improvement', 'Sleeps')]);
    expect(await screen.findByText(words.facts(1, 3))).toBeTruthy();
  });

  it('a day that is still to be chosen is said, as many as there are rows that ask', async () => {
    const asking = ['sends the template by next Friday', 'Daniel: finish the training by 12/5'];
    const at = conversation.meeting.start;
    const notes = asking.map(
      (it): Note => ({ ...note('action', it), at, action: { owner: 'employee', state: 'open' } }),
    );
    stage(
      <>
        <BeforeYouTalk conversation={conversation} />
        {notes.map((it) => (
          <ActionLine key={it.id} note={it} />
        ))}
      </>,
      { session: stillSession({ notes }), summaryOf },
    );
    expect(await screen.findByText(words.whichDay(2))).toBeTruthy();
    expect(screen.getAllByText(/could be:/)).toHaveLength(2);
  });

  it.each([
    ['it is finished', { finishedAt: 1 }],
    ['its time is over', { meeting: { ...conversation.meeting, end: conversation.meeting.start } }],
  ])('it is not called so once %s', async (_, over) => {
    looking(lacking, { of: { ...conversation, ...over } });
    expect(await screen.findByRole('region', { name: words.lacking })).toBeTruthy();
    expect(screen.queryByText(words.heading)).toBeNull();
  });

  it('nothing is said while it is not known what was before', () => {
    stage(<BeforeYouTalk conversation={conversation} />, {
      session: stillSession({ notes: lacking }),
      summaryOf: () => atom(undefined),
    });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is said in Chinese', async () => {
    stage(
      <BeforeYouTalk conversation={conversation} />,
      { session: stillSession({ notes: lacking }), summaryOf },
      'zh-CN',
    );
    expect(await screen.findByText('1 个目标还缺具体结果、衡量标准、日期')).toBeTruthy();
    fireEvent.click(screen.getByText(balanceWords['zh-CN'].more(2)));
    expect(screen.getByText('5 条评价都还没有事实')).toBeTruthy();
  });
});

describe('before a summary leaves', () => {
  const inSummary = () => screen.findByRole('list', { name: words.remarks });

  it('the same is remarked, but for facts, which are counted there already, and the order it has itself', async () => {
    const session = stillSession({ notes: lacking });
    stage(<SummaryStage conversation={conversation} form={undefined} />, { session, summaryOf });
    const rules = within(await inSummary())
      .getAllByRole('listitem')
      .map((it) => (it as HTMLElement).dataset.rule);
    expect(rules).toEqual(['AC-SMART', 'AC-OWNER-DATE', 'BA-PILE']);
    fireEvent.click(screen.getByText(words.noDate(1)));
    await waitFor(() => expect(session.moveTo).toHaveBeenCalledWith('review'));
  });

  it('sections that say criticism first lead to where their order is changed', async () => {
    const toSections = vi.fn();
    const line = (id: string) => ({ id, text: id, noteIds: [id], details: [] });
    stage(
      <BalanceRemarks
        conversation={conversation}
        sections={[
          { id: 'improvement', lines: [line('Shouts')] },
          { id: 'strength', lines: [line('Sings')] },
        ]}
        toSections={toSections}
      />,
      { session: stillSession({ notes: lacking }), summaryOf },
    );
    fireEvent.click(await screen.findByText(words.order));
    expect(toSections).toHaveBeenCalled();
  });
});
