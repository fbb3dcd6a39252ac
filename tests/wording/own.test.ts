import { expect, it } from 'vitest';
import { check } from '@/utils/wording/checker';
import { choicesIn, heeding, ignoring, madeAsLoud, severitiesFor, switched } from '@/utils/wording/choices';
import { ownIn, phraseKey } from '@/utils/wording/own';
import { mostOwnWords, type OwnWord } from '@/utils/wording/own-word';
import { tokensOf } from '@/utils/wording/tokens';

const warn = (phrase: string): OwnWord => ({ phrase, severity: 'warn' });
const list = [
  'miss',
  'Touch Base',
  'low-hanging fruit',
  'C++',
  '给力',
  '加油',
  '加油干',
  'KPI 拉满',
  '態度',
  '—',
].map(warn);

const found = (text: string, own: readonly OwnWord[] = list) =>
  check(text, { own })
    .filter(({ rule }) => rule === 'OWN')
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['She missed it.', ['missed']],
  ['They keep missing, and he misses.', ['missing']],
  ['They missed it. He misses it.', ['missed', 'misses']],
  ['A mission statement; dismiss it.', []],
  ['We TOUCHED  base. Let us touch bases.', ['TOUCHED  base', 'touch bases']],
  ['touch the base', []],
  ['Ｌｏｗ-hanging fruits 🎉 first.', ['Ｌｏｗ-hanging fruits']],
  ['Knows C++ well', ['C++']],
  ['他很不给力啊', ['给力']],
  ['大家加油干吧', ['加油干']],
  ['今年kpi拉满了', ['kpi拉满']],
  ['态度问题', ['态度']],
  ['a\u200bb mis\u200bsed', ['mis\u200bsed']],
  ['Fine — really.', ['—']],
])('in %j, %j', (text, phrases) => {
  expect(found(text)).toEqual(phrases);
});

it('brings what the list says, as loud as it says, and goes by what was switched off', () => {
  const own: OwnWord[] = [
    { phrase: 'sherpa', reason: 'We name skills.', rewording: 'expert', severity: 'hint' },
  ];
  const [finding] = check('A sherpa of sales.', { own });
  expect(finding).toMatchObject({ rule: 'OWN', severity: 'hint', own: own[0], start: 2, end: 8 });
  const off = { rules: new Set<never>(), phrases: new Set(['sherpa']) };
  expect(check('A Sherpa of sales.', { own, off })).toEqual([]);
  expect(check('A sherpa.', { own, ...choicesIn(switched({}, 'OWN', false)) })).toEqual([]);
  expect(check('A sherpa.', { own, lowered: { OWN: 'hint' } })).toMatchObject([{ severity: 'hint' }]);
});

it('brings a company’s words whatever was switched off, ignored or made milder', () => {
  const company: OwnWord[] = [{ phrase: 'sherpa', severity: 'warn', ofCompany: true }];
  const milder = madeAsLoud({}, 'OWN', 'hint');
  const settings = { ...ignoring({}, 'sherpa'), ...milder, ownWords: [warn('sherpa of sales')] };
  const off = { ...settings, ...switched(settings, 'OWN', false) };
  const text = 'A sherpa of sales.';
  expect(check(text, choicesIn(off))).toEqual([]);
  expect(check(text, choicesIn(off, company))).toMatchObject([{ own: company[0], severity: 'warn' }]);
  expect(check('A sherpa.', choicesIn(settings, company))).toMatchObject([{ severity: 'warn' }]);
});

it('takes no longer for a list of thousands than for one of one, and twice as long for twice the text', () => {
  const many = Array.from({ length: mostOwnWords }, (_, at) =>
    warn(`keep the same ${'very '.repeat(at % 5)}n${at}`),
  );
  const steps = (own: readonly OwnWord[], times: number) => {
    const counted = { count: 0 };
    ownIn(tokensOf('keep the same very very n7, keeps the same '.repeat(times)), own, counted);
    return counted.count;
  };
  expect(steps(many, 10)).toBeLessThan(steps([warn('keep the same very')], 10) * 5);
  expect(steps(many, 1000)).toBeLessThan(steps(many, 10) * 101);
});

it('knows phrases that would be found in the same places', () => {
  expect(phraseKey('Ｔｏｕｃｈ  base')).toBe(phraseKey('touch base'));
  expect(phraseKey('態度')).toBe(phraseKey('态度'));
});

it('what was chosen is what a check takes, and every choice has its way back', () => {
  expect(choicesIn({})).toEqual({});
  // One list each time: it is taken apart to be looked for.
  const company = [{ phrase: 'ninja', severity: 'warn' }] as const;
  expect(choicesIn({}, company).own).toBe(choicesIn({}, company).own);
  expect(severitiesFor('DI-AGE')).toEqual(['stop', 'warn', 'hint']);
  expect(severitiesFor('FR-BUT')).toEqual(['hint']);
  const off = switched(ignoring({}, 'Ａ Phrase'), 'FR-LABEL', false);
  expect(off).toEqual({ wordingOff: { phrases: ['a phrase'], rules: ['FR-LABEL'] } });
  expect(heeding(switched(off, 'FR-LABEL', true), 'a phrase')).toEqual({
    wordingOff: { phrases: [], rules: [] },
  });
  const mild = madeAsLoud({}, 'FR-LABEL', 'hint');
  expect(check('You are lazy.', choicesIn(mild))).toMatchObject([{ severity: 'hint' }]);
  expect(check('You are lazy.', choicesIn(off))).toEqual([]);
  expect(madeAsLoud(mild, 'FR-LABEL', 'warn')).toEqual({ wordingSeverity: {} });
});

it('no choice makes a rule louder', () => {
  expect(check('You are lazy.', { lowered: { 'FR-LABEL': 'stop' } })).toMatchObject([{ severity: 'warn' }]);
});
