import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormField } from '@/utils/meeting/reading';
import type { Summary } from '@/utils/summary/compose';
import { type FieldChoice, type FieldNow, fieldDrafts, mayGoOnIn } from '@/utils/summary/field-drafts';
import { planFill } from '@/utils/summary/plan';
import type { SummaryWords } from '@/utils/summary/render';
import type { SectionId } from '@/utils/summary/section';

const words: SummaryWords = {
  title: (_kind, person) => `About ${person}`,
  time: () => 'Today',
  section: (id) => id.toUpperCase(),
  quote: (text) => `“${text}”`,
  item: (number, text) => `${number}. ${text}`,
  details: () => '',
};
const summaryOf = (sections: Partial<Record<SectionId, readonly string[]>>): Summary => ({
  person: { name: 'Lin Wei' },
  kind: 'evaluation',
  start: 0,
  end: 1,
  sections: Object.entries(sections).map(([id, texts]) => ({
    id: id as SectionId,
    lines: texts.map((text) => ({ text, id: `${id} ${text}`, noteIds: [], details: [] })),
  })),
});
const field = (label: string, more: Partial<FormField> = {}): FormField => ({
  label,
  kind: 'text',
  empty: true,
  mark: label,
  ...more,
});
const empty: FieldNow = { text: '', hard: true, filled: false };

function drafts(
  summary: Summary,
  fields: readonly FormField[],
  {
    now = {},
    choices = {},
  }: { now?: Record<string, Partial<FieldNow>>; choices?: Record<string, FieldChoice> } = {},
) {
  return fieldDrafts({
    summary,
    plan: planFill(summary, fields),
    fields,
    now: new Map(fields.map(({ mark }) => [mark, { ...empty, ...now[mark] }])),
    choices: new Map(Object.entries(choices)),
    words,
  });
}
const short = (made: ReturnType<typeof drafts>) =>
  made.map((it) => [it.field.label, it.rendering.text, it.length, it.ready]);

describe('the text of a field', () => {
  it('of one section is its lines; of several has headings; the whole has its title', () => {
    const summary = summaryOf({
      strength: ['one'],
      improvement: ['two', 'three'],
      fact: ['four'],
      voice: ['five'],
    });
    expect(
      short(
        drafts(
          summary,
          ['Strengths', 'Areas to improve', 'Overall comment'].map((it) => field(it)),
        ),
      ),
    ).toEqual([
      ['Strengths', 'one', 3, true],
      ['Areas to improve', '1. two\n2. three', 15, true],
      ['Overall comment', 'FACT\n1. four\n\nVOICE\n1. “five”', 29, true],
    ]);
    expect(drafts(summaryOf({ strength: ['one'] }), [field('')])[0]?.rendering.text).toBe(
      'About Lin Wei\nToday\n\nSTRENGTH\n1. one',
    );
  });

  it('in an editor is a paragraph or a list, counted as it is shown', () => {
    const [one, list] = drafts(summaryOf({ strength: ['a < b'], improvement: ['two', 'three'] }), [
      field('Strengths', { kind: 'rich' }),
      field('Areas to improve', { kind: 'rich' }),
    ]);
    expect([one?.rendering.html, one?.length]).toEqual(['<p>a &lt; b</p>', 5]);
    expect([list?.rendering.html, list?.length]).toEqual(['<ul><li>two</li><li>three</li></ul>', 9]);
  });
});

describe('a field that holds something', () => {
  const summary = summaryOf({ strength: ['one'], fact: ['two'] });
  const fields = [field('Strengths', { empty: false, limit: 8 }), field('Facts')];
  const now = { Strengths: { text: 'old' } };

  it('gets the text behind it, instead of it, or none', () => {
    const first = (choice: FieldChoice) => {
      const [it] = drafts(summary, fields, { now, choices: { Strengths: choice } });
      return [it?.how, it?.length, it?.over, it?.ready];
    };
    expect(first({})).toEqual(['behind', 7, 0, true]);
    expect(first({ how: 'replace' })).toEqual(['replace', 3, 0, true]);
    expect(first({ how: 'leave' })).toEqual(['leave', 3, 0, false]);
  });

  it('gets nothing twice', () => {
    const [there] = drafts(summary, fields, { now: { Strengths: { text: 'old\none' } } });
    expect([there?.isThere, there?.how, there?.ready]).toEqual([true, 'leave', false]);
    const [filled] = drafts(summary, fields, { now: { Strengths: { text: 'other', filled: true } } });
    expect([filled?.isThere, filled?.how]).toEqual([true, 'leave']);
  });

  it('waits until it was looked at', () => {
    const given = { summary, plan: planFill(summary, fields), fields, choices: new Map(), words };
    expect(fieldDrafts({ ...given, now: new Map() }).map(({ ready }) => ready)).toEqual([false, false]);
  });
});

describe('a text that is too long', () => {
  const summary = summaryOf({ strength: ['aaaa', 'bbbb', 'cccc'], fact: ['ffff'] });
  const fields = [field('Strengths', { limit: 16 }), field('Facts'), field('Reason for return')];

  it('is not ready until something is chosen, and never cut', () => {
    const [it] = drafts(summary, fields);
    expect(it).toMatchObject({ over: 7, ready: false, tooMuch: ['strength cccc'] });
    expect(it?.rendering.text).toContain('cccc');
  });

  it('offers each line by what it says, also one that is only what is known', () => {
    const known = {
      text: '',
      id: 'next',
      noteIds: [],
      details: [[{ kind: 'aim', of: 'evaluation' }]],
    } as const;
    const purpose = { ...summary, sections: [{ id: 'purpose', lines: [known] }] } as const;
    const [it] = fieldDrafts({
      summary: purpose,
      plan: planFill(purpose, [field('')]),
      fields: [field('')],
      now: new Map(),
      choices: new Map(),
      words: { ...words, details: () => 'To look back' },
    });
    expect(it?.lines).toEqual([{ id: 'next', said: 'To look back' }]);
  });

  it('leaves out the lines that are chosen', () => {
    const choices = { Strengths: { out: ['strength cccc'] } };
    expect(short(drafts(summary, fields, { choices }))[0]).toEqual([
      'Strengths',
      '1. aaaa\n2. bbbb',
      15,
      true,
    ]);
  });

  it('goes on in an empty field, or behind what another gets', () => {
    const into = (mark: string) => short(drafts(summary, fields, { choices: { Strengths: { on: mark } } }));
    expect(into('Reason for return')).toEqual([
      ['Strengths', '1. aaaa\n2. bbbb', 15, true],
      ['Facts', 'ffff', 4, true],
      ['Reason for return', 'STRENGTH\n1. cccc', 16, true],
    ]);
    expect(into('Facts')[1]).toEqual(['Facts', 'STRENGTH\n1. cccc\n\nFACT\n1. ffff', 30, true]);
  });

  it('is put in whole where the page only counts, and never where the field itself cuts', () => {
    const choices = { Strengths: { anyway: true } };
    expect(drafts(summary, fields, { choices, now: { Strengths: { hard: false } } })[0]?.ready).toBe(true);
    expect(drafts(summary, fields, { choices })[0]?.ready).toBe(false);
  });

  it('goes on in no field that goes on in it', () => {
    const choices = new Map([['Strengths', { on: 'Facts' }]]);
    expect(mayGoOnIn(fields[1] as FormField, fields, choices).map(({ mark }) => mark)).toEqual([
      'Reason for return',
    ]);
  });

  it('names each field that goes on in it once', () => {
    const page = [field('Strengths', { limit: 6 }), field('Facts', { limit: 6 }), field('Reason for return')];
    const choices = { Strengths: { on: 'Facts' }, Facts: { on: 'Reason for return' } };
    expect(drafts(summary, page, { choices }).map(({ from }) => from.map(({ mark }) => mark))).toEqual([
      [],
      ['Strengths'],
      ['Facts'],
    ]);
  });

  it('loses no line and doubles none, however it goes on', () => {
    const marks = ['Strengths', 'Facts', 'Reason for return'];
    const limited = fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined });
    const on = fc.option(fc.constantFrom(...marks), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.record({ limit: limited, on }), { minLength: 3, maxLength: 3 }), (given) => {
        const page = marks.map((mark, at) => field(mark, { limit: given[at]?.limit } as Partial<FormField>));
        const choices = Object.fromEntries(marks.map((mark, at) => [mark, { on: given[at]?.on }])) as Record<
          string,
          FieldChoice
        >;
        const all = drafts(summary, page, { choices })
          .map(({ rendering }) => rendering.text)
          .join('\n');
        for (const text of ['aaaa', 'bbbb', 'cccc', 'ffff']) expect(all.split(text)).toHaveLength(2);
      }),
    );
  });
});
