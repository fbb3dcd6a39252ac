import { describe, expect, it } from 'vitest';
import { summaryWords } from '@/components/summary/words';
import { conversationKinds } from '@/utils/guide/stages';
import { type Note, noteKinds, type ShareableNote } from '@/utils/notes/note';
import { compose, heldBack, partNotes } from '@/utils/summary/compose';
import type { Known } from '@/utils/summary/known';
import { render } from '@/utils/summary/render';
import type { SectionId } from '@/utils/summary/section';
import { standardTemplate, switched } from '@/utils/summary/template';
import { conversation, note, start } from './talk';

const composed = (
  notes: readonly Note[],
  known: Known = {},
  talk: Parameters<typeof compose>[0] = conversation,
) => compose(talk, partNotes(notes).shareable, known);
const textOf = (...given: Parameters<typeof composed>) => render(composed(...given), summaryWords('en')).text;
const idsIn = (summary: ReturnType<typeof compose>) => summary.sections.map(({ id }) => id);

const strength = note({ kind: 'strength', text: 'calm under load', basis: ['zero downtime', 'e1', 'gone'] });
const fact = note({ kind: 'fact', text: 'zero downtime' });
const other = note({ kind: 'fact', text: 'agenda shared' });
const goal = note({
  kind: 'goal',
  id: 'g1',
  text: 'lead a project',
  conversationId: 'earlier',
  goal: { measure: 'releases', target: '2', state: 'reached' },
}) as ShareableNote;

describe('facts', () => {
  const evidence = [{ id: 'e1', quote: 'Thanks for the night shift', on: '2026-03-14' }];

  it('stand below what they bear out, and once', () => {
    const text = textOf([strength, fact, other], { evidence });
    expect(text).toContain(
      '1. calm under load\n   Fact: zero downtime\n   Fact: Thanks for the night shift (14 Mar 2026)',
    );
    expect(text.match(/zero downtime/g)).toHaveLength(1);
    expect(text).toContain('Facts\n1. agenda shared');
  });

  it('stand for themselves where what they bear out is left out', () => {
    const template = switched(standardTemplate('evaluation', 'system'), 'strength', false);
    expect(textOf([strength, fact], { template })).toContain('Facts\n1. zero downtime');
  });

  it('that were made private are nowhere, though they are linked', () => {
    const secret = note({ kind: 'private', text: 'zero downtime' });
    expect(JSON.stringify(composed([strength, secret]))).not.toContain('"text":"zero downtime"');
  });

  it('of a line are among its notes', () => {
    const [line] = composed([strength, fact]).sections.find(({ id }) => id === 'strength')?.lines ?? [];
    expect(line?.noteIds).toEqual(['calm under load', 'zero downtime']);
  });
});

describe('what is known besides the notes', () => {
  it('goals of last time stand with what became of them', () => {
    expect(textOf([other], { goals: [goal] })).toContain(
      'Results against goals\n1. lead a project\n   Measure: releases · Target: 2\n   Result: reached',
    );
  });

  it('a goal of this talk that has a result is one too, with its facts', () => {
    const done = note({ kind: 'goal', text: 'faster', goal: { state: 'partly' }, basis: ['zero downtime'] });
    const text = textOf([done, fact, note({ kind: 'goal', text: 'next one' })]);
    expect(text).toContain(
      'Results against goals\n1. faster\n   Result: partly reached\n   Fact: zero downtime',
    );
    expect(text).toContain('Goals\n1. next one');
  });

  it('support is said once: in its section, or below its point where that is off', () => {
    const gap = note({ kind: 'improvement', text: 'late reports', plan: { support: 'an hour together' } });
    expect(textOf([gap])).toContain('Support promised\n1. an hour together\n   For: late reports');
    expect(textOf([gap]).match(/an hour together/g)).toHaveLength(1);
    const template = switched(standardTemplate('evaluation', 'system'), 'support', false);
    expect(textOf([gap], { template })).toContain(
      '1. late reports\n   Support by the manager: an hour together',
    );
  });

  it('the development view comes only where it is asked for', () => {
    const development = [
      { id: 'p1', field: 'threat', by: 'employee', text: 'too many meetings', with: 'two free mornings' },
      { id: 'p2', field: 'strength', by: 'manager', text: ' ' },
    ] as const;
    expect(idsIn(composed([other], { development }))).not.toContain('development');
    const template = switched(standardTemplate('evaluation', 'system'), 'development', true);
    expect(textOf([other], { development, template })).toContain(
      'Development\n1. too many meetings\n   Risk, as the employee sees it\n   Prevented by: two free mornings',
    );
    expect(
      heldBack(conversation, partNotes([other]).shareable, {
        development,
        template: standardTemplate('evaluation', 'system'),
      }),
    ).toEqual(['development']);
  });

  it('the next talk and the period are said where they are known', () => {
    const next = { start: start + 7 * 86_400_000, end: start + 7 * 86_400_000 + 1_800_000 };
    const text = textOf(
      [other],
      { period: { from: '2025-12-01', to: '2026-11-23' } },
      { ...conversation, next },
    );
    expect(text).toContain('2. Period: 1 Dec 2025 – 23 Nov 2026');
    expect(text).toContain('Next talk\n1. Mon, 30 Nov 2026, 14:00–14:30');
    expect(idsIn(composed([other]))).not.toContain('next');
  });

  it('is no summary where nothing was noted', () => {
    expect(
      composed([], { goals: [goal], period: { from: '2026-01-01', to: '2026-02-01' } }).sections,
    ).toEqual([]);
  });
});

describe('the version for the employee', () => {
  it('speaks to the person, and leaves out what is only for the file', () => {
    const template = standardTemplate('evaluation', 'employee');
    const summary = composed(
      [
        strength,
        other,
        note({ kind: 'action', text: 'the template', action: { owner: 'employee', state: 'open' } }),
        note({ kind: 'action', text: 'a mentor', action: { owner: 'manager', state: 'open' } }),
      ],
      { template },
    );
    const { text } = render(summary, summaryWords('en', 'employee'));
    expect(text).toContain('What went well\n1. calm under load');
    expect(text).toContain('1. the template\n   You will do this\n2. a mentor\n   I will do this');
    expect(text).not.toMatch(/Owner|employee|Purpose|agenda shared/);
    expect(render(summary, summaryWords('zh-CN', 'employee')).text).toContain('1. the template\n   由你负责');
  });
});

describe.each(conversationKinds)('the standard sections of %s', (kind) => {
  it('hold each section once, all kinds of notes among them', () => {
    for (const version of ['system', 'employee'] as const) {
      const template = standardTemplate(kind, version);
      expect(new Set(template.map(({ id }) => id)).size).toBe(13);
      expect(template).toHaveLength(13);
    }
    const on = standardTemplate(kind, 'system').filter((it) => it.on);
    const noted = noteKinds.filter((it): it is SectionId & typeof it => it !== 'private');
    expect(on.map(({ id }) => id)).toEqual(expect.arrayContaining(noted));
  });
});

it('composes 200 notes in less than 10 ms', () => {
  const kinds = noteKinds.filter((it) => it !== 'private');
  const notes = Array.from({ length: 200 }, (_, at) =>
    note({
      kind: kinds[at % kinds.length] ?? 'fact',
      id: `n${at}`,
      text: `note ${at} `.repeat(20),
      basis: [`n${(at * 7) % 200}`, `n${(at * 11) % 200}`],
    }),
  );
  const times = Array.from({ length: 25 }, () => {
    const begun = performance.now();
    composed(notes, { goals: [goal] });
    return performance.now() - begun;
  }).sort((one, two) => one - two);
  // The median: a loaded machine takes its time now and then.
  expect(times[12]).toBeLessThan(10);
});
