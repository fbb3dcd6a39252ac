import { describe, expect, it } from 'vitest';
import { mostKept, wordingKept } from '@/utils/conversation/kept-wording';
import { settingsRow } from '@/utils/store/rows';
import { check } from '@/utils/wording/checker';
import {
  canBeIgnored,
  choicesIn,
  ignoring,
  mostPhrases,
  switched,
  type WordingSettings,
} from '@/utils/wording/choices';
import type { Finding } from '@/utils/wording/finding';
import { keptKey } from '@/utils/wording/kept';
import { carried, mostHints, shownIn, unanswered } from '@/utils/wording/shown';
import { conversation } from '../components/stage';

const at = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'FR-LABEL',
  severity: 'warn',
  start,
  end,
  sentence: [0, 99],
  ...more,
});

describe('what the manager does not want to hear of', () => {
  it('silences a rule, or a phrase however it is written', () => {
    const lazy = 'He is lazy.';
    expect(check(lazy)).toHaveLength(1);
    expect(check(lazy, choicesIn(switched({}, 'FR-LABEL', false)))).toEqual([]);
    expect(check(lazy, choicesIn(ignoring({}, 'ＬＡＺＹ')))).toEqual([]);
    expect(check('態度差', choicesIn(ignoring({}, '态度差')))).toEqual([]);
  });

  it('is kept once each, the newest last, in number bounded, and fits its row', () => {
    let chosen: WordingSettings = {};
    for (const rule of ['FR-LABEL', 'FR-BUT', 'FR-LABEL'] as const) chosen = switched(chosen, rule, false);
    expect(chosen.wordingOff?.rules).toEqual(['FR-BUT', 'FR-LABEL']);
    for (let number = 0; number <= mostPhrases; number++) chosen = ignoring(chosen, `phrase ${number}`);
    expect(chosen.wordingOff?.phrases).toHaveLength(mostPhrases);
    expect(chosen.wordingOff?.phrases?.at(-1)).toBe(`phrase ${mostPhrases}`);
    expect(settingsRow.safeParse(chosen).success).toBe(true);
    expect(settingsRow.safeParse({ wordingOff: { rules: ['FR-OF-A-NEWER-VERSION'] } }).success).toBe(true);
  });

  it('leaves the graver of what it silences to be said', () => {
    const both = 'He is a lazy idiot.';
    expect(check(both).map((it) => it.rule)).toEqual(['FR-INSULT']);
    expect(check(both, choicesIn(switched({}, 'FR-INSULT', false))).map((it) => it.rule)).toEqual([
      'FR-LABEL',
    ]);
  });

  it('names nobody, and no day: it outlives the person it was chosen for', () => {
    expect(canBeIgnored('bad attitude', ['Daniel Okafor'])).toBe(true);
    expect(canBeIgnored('slower than Daniel', ['Daniel Okafor'])).toBe(false);
    expect(canBeIgnored('不如李薇', ['李薇'])).toBe(false);
    expect(canBeIgnored('late on 3 May', [])).toBe(false);
    expect(canBeIgnored('x'.repeat(60), [])).toBe(false);
  });
});

describe('what the manager keeps', () => {
  const [first] = check('He is lazy. So it is.');
  if (!first) throw new Error('nothing found');

  it('holds for its sentence, in the note and in the line that is made of it, and for no other', () => {
    const key = keptKey('He is lazy. So it is.', first);
    const again = 'He is Lazy\nDue on Friday';
    const [later] = check(again);
    expect(later && keptKey(again, later)).toBe(key);
    expect(unanswered('He is lazy.', check('He is lazy.'), new Set([key]))).toEqual([]);
    const changed = 'He is really lazy.';
    expect(unanswered(changed, check(changed), new Set([key]))).toHaveLength(1);
    expect(key).not.toContain('lazy');
  });

  it('is bounded in number, the newest first', () => {
    let it = conversation;
    for (let number = 0; number <= mostKept; number++) it = wordingKept(it, `key ${number}`);
    expect(it.keptWordings).toHaveLength(mostKept);
    expect(it.keptWordings?.[0]).toBe(`key ${mostKept}`);
    expect(wordingKept(it, 'key 9').keptWordings?.[0]).toBe('key 9');
  });
});

describe('what a field shows', () => {
  it('is every stop and warning, and the first few hints', () => {
    const hints = [1, 2, 3, 4, 5].map((start) => at(start, start + 1, { severity: 'hint' }));
    const all = [...hints, at(9, 10), at(10, 11, { severity: 'stop' })];
    expect(shownIn(all)).toEqual([...hints.slice(0, mostHints), ...all.slice(5)]);
  });

  it('stays with its words while one types before, within and behind them', () => {
    const text = 'He is lazy today.';
    const lazy = at(6, 10);
    expect(carried([lazy], text, `${text} Now`)).toEqual([lazy]);
    expect(carried([lazy], text, `So ${text}`)).toEqual([at(9, 13, { sentence: [3, 102] })]);
    expect(carried([lazy], text, 'He is lay today.')).toEqual([]);
    expect(carried([lazy], text, '')).toEqual([]);
    expect(carried([at(0, 2)], 'aaaa', 'aaa')).toEqual([at(0, 2)]);
  });
});
