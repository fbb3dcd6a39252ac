import { describe, expect, it } from 'vitest';
import { check, checkNote } from '@/utils/wording/checker';
import type { Context } from '@/utils/wording/finding';
import english from '@/utils/wording/learned/en?raw';
import { featuresOf } from '@/utils/wording/learned/features';
import { judge } from '@/utils/wording/learned/judge';
import { readerOf } from '@/utils/wording/learned/reader';
import { numbersIn, ofNotes, signsOf, type Table } from '@/utils/wording/learned/table';
import chinese from '@/utils/wording/learned/zh-cn?raw';
import type { RuleId } from '@/utils/wording/rule';
import { tokensOf } from '@/utils/wording/tokens';
import type { Worded } from '@/utils/wording/words';
import { calibrated } from './learning/calibrate';
import { digestOf, lessonsOf, linesToSay, measured, setOf } from './learning/lessons';
import { pack } from './learning/pack';
import { type Sample, scoreOf, train } from './learning/train';

const rules: readonly RuleId[] = ['FR-INSULT', 'TH-THREAT'];
const sample = (text: string, ...breaks: boolean[]): Sample => ({
  features: featuresOf(tokensOf(text), undefined, []),
  breaks,
});
const samples = [
  sample('he is a clown', true, false),
  sample('what a clown', true, false),
  sample('sign it or leave', false, true),
  sample('sign here or leave town', false, true),
  sample('he signed it here', false, false),
  sample('what a good town it is', false, false),
];
const table: Table = pack(train(samples, [0.1, 0.1]), rules);

it.each([
  ['en', english],
  ['zh-cn', chinese],
] as const)(
  'the table of %s is learnt from the sets and rules as they are now, and not from the measured sets (npm run wording:learn)',
  async (name, text) => {
    const lessons = await lessonsOf(name);
    expect(lessons.sets.filter(({ file }) => measured.includes(setOf(file)))).toEqual([]);
    expect(/\(([0-9a-f]{16})\)/.exec(text)?.[1]).toBe(digestOf(lessons));
  },
);

describe('a table', () => {
  it('tells what it was learnt from apart, and is the same each time', () => {
    const read = readerOf(table);
    const said = (text: string) =>
      rules.filter((_, at) => (read(tokensOf(text), undefined, []).of[at] ?? -1) >= 0);
    expect(said('such a clown')).toEqual(['FR-INSULT']);
    expect(said('leave or sign')).toEqual(['TH-THREAT']);
    expect(said('it is here')).toEqual([]);
    expect(pack(train(samples, [0.1, 0.1]), rules)).toEqual(table);
  });

  it('holds numbers of any size', () => {
    const numbers = [0, 1, 43, 44, 45, 2000, 262_143];
    expect([...numbersIn(numbers.map(signsOf).join(''))]).toEqual(numbers);
  });

  it('learns nothing where nobody said whether a rule is broken', () => {
    const half = samples.map((it) => ({ ...it, breaks: [it.breaks[0], undefined] }));
    expect(train(half, [0.1, 0.1]).weights[1]?.size).toBe(0);
  });
});

describe('how much a rule is thought to be broken', () => {
  const clown = sample('such a clown');
  const learntFrom = (...sets: (readonly Sample[])[]) =>
    calibrated(
      {
        sets: sets.map((its, at) => ({ file: `${at}`, isUnread: true, samples: its })),
        examples: [],
        lines: [],
      },
      [0.1, 0.1],
    );
  const innocent = samples.map((it) => ({ ...it, breaks: [false, it.breaks[1]] }));

  it('is the less, the more often its words deceive in sets that were not learnt from', () => {
    const sure = scoreOf(learntFrom(samples, samples, samples), clown, 0);
    const often = scoreOf(learntFrom(samples, samples, samples, samples, samples, innocent), clown, 0);
    expect(sure).toBeGreaterThan(0);
    expect(often).toBeLessThan(sure);
  });

  it('is not said where its words say the contrary there', () => {
    const clowns = samples.map((it, at) => ({ ...it, breaks: [at > 1, it.breaks[1]] }));
    expect(() => learntFrom(samples, clowns)).toThrow('Rule 0 cannot be learnt');
  });
});

describe('a rule is broken', () => {
  const rules: readonly RuleId[] = ['DI-AGE', 'FR-INSULT'];
  const broken = (of: readonly number[], ...words: readonly Partial<Worded>[]) => {
    const hit = { start: 0, end: 1 };
    const all = words.map((it) => ({
      rule: 'FR-INSULT' as const,
      severity: 'stop' as const,
      isDenied: false,
      hit,
      ...it,
    }));
    return [...judge({ rules, of: Float64Array.from(of) }, all)];
  };

  it('where more speaks for it than against', () => {
    expect(broken([0, -1], { rule: 'DI-AGE' })).toEqual(['DI-AGE']);
    expect(broken([-1, -1], { rule: 'DI-AGE' })).toEqual([]);
  });

  it('without any word only where a little more speaks for it', () => {
    expect(broken([0.1, -1])).toEqual([]);
    expect(broken([0.3, -1])).toEqual(['DI-AGE']);
  });

  it('beside another only where clearly more speaks for it', () => {
    expect(broken([1, 0.7])).toEqual(['DI-AGE']);
    expect(broken([1.3, 1.3])).toEqual(['DI-AGE', 'FR-INSULT']);
    expect(broken([3, 1.9])).toEqual(['DI-AGE', 'FR-INSULT']);
  });

  it('by words that demean, unless much speaks against them, or somebody else may have said them', () => {
    expect(broken([-5, -2.6], {})).toEqual(['FR-INSULT']);
    expect(broken([3, -2.6], {})).toEqual(['DI-AGE', 'FR-INSULT']);
    expect(broken([-5, -3.2], {})).toEqual([]);
    expect(broken([-3, -0.1], { severity: 'hint' })).toEqual([]);
  });

  it('by words that are denied only where much else speaks for it', () => {
    expect(broken([-1, 2.4], { isDenied: true })).toEqual([]);
    expect(broken([-1, 2.6], { isDenied: true })).toEqual(['FR-INSULT']);
    expect(broken([1.3, 1.3], { isDenied: true }, {})).toEqual(['DI-AGE', 'FR-INSULT']);
  });
});

it.each([
  ['FR-INSULT', 'He has less brain than the forklift he drives.'],
  ['TH-THREAT', "People who go over my head to HR don't last the season here."],
  ['DI-BELIEF', "Once he got the shop steward's badge he stopped being one of us."],
  ['FR-INSULT', '找条狗拴在门岗上，都比他看得住。'],
  ['DI-FAMILY', '家里两个小的，出差就不考虑她了。'],
])('%s is found in a sentence that no rule has a word for: %s', (rule, text) => {
  expect(checkNote(text, { kind: 'improvement' })).toMatchObject([
    { rule, asWhole: true, start: 0, end: text.length },
  ]);
});

const foundIn = (text: string, context: Context = { kind: 'improvement' }) =>
  checkNote(text, context).map(({ rule }) => rule);

describe('words that demean do so wherever they stand', () => {
  it.each([
    ['You moron, you forgot the invoice of 3 May again.'],
    ['He is a nincompoop.'],
    ['You idiot, on 3 March we went through the open tickets and agreed on two visits a week until July.'],
    ['你这个废物。'],
    ['白痴都看得出来这个数不对，3月3日我们一起过了一遍未结的工单，约好七月前每周拜访两次客户。'],
  ])('%s', (text) => {
    expect(foundIn(text)).toContain('FR-INSULT');
  });
});

it.each([
  ['FR-INSULT', 'You idiot, you always miss every deadline and never listen.'],
  ['FR-INSULT', 'You never listen, you stupid cow.'],
  ['DI-FAMILY', 'You are always late because you are pregnant, and you never care.'],
])('a warning takes no stop’s place: %s in %s', (rule, text) => {
  expect(foundIn(text)).toContain(rule);
});

it.each(['To be discussed.', 'Superb. Just superb.', '待定。'])(
  'nothing is asked of a sentence by itself: %s',
  (text) => {
    for (const kind of ['goal', 'action', 'agreement'] as const)
      expect(check(text, { kind }).filter(({ rule }) => ofNotes.includes(rule))).toEqual([]);
  },
);

describe('a sentence is not judged as a whole', () => {
  it.each([
    ['that says it is not so', 'She is not lazy.'],
    ['that says it is not so', '我没说你是猪脑子。'],
    ['with somebody else’s words in it', '客户说：“一个废物，留着占编制。”'],
  ])('%s: %s', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([['a'], ['1'], ['OK'], ['……'], ['Ana.'], ['嗯。']])('of next to no words: %s', (text) => {
    for (const kind of ['private', 'improvement', 'fact', undefined] as const)
      expect(checkNote(text, { kind, names: ['Ana'] }).filter((it) => it.asWhole)).toEqual([]);
  });
});

it.each(['en', 'zh-CN'] as const)('no line that the panel offers to say is held (%s)', (language) => {
  const held = linesToSay(language).filter(({ text, kind }) =>
    checkNote(text, { kind }).some(({ severity }) => severity === 'stop'),
  );
  expect(held.map(({ text }) => text)).toEqual([]);
});

it('a Chinese name makes no Chinese of an English sentence', () => {
  expect(foundIn('王伟 is too old for this job.')).toEqual(['DI-AGE']);
  expect(foundIn('王伟 is too old for this job.', { kind: 'improvement', names: ['王伟'] })).toEqual([
    'DI-AGE',
  ]);
});

it.each([
  ['Christian is late with the report.', 'Christian Weber'],
  ['晓燕周报晚交了两天。', '王晓燕'],
])('a part of a name is a name, too: %s', (text, name) => {
  expect(foundIn(text, { kind: 'improvement', names: [name] })).toEqual([]);
});

const people: Record<string, readonly string[]> = {
  en: [
    'Daniel',
    'Mary',
    'Fatima',
    'Chukwuemeka',
    'Priya',
    'Wei',
    'José',
    'Olga',
    'Mohammed',
    'Aisha',
    'Siobhan',
    'Kwame',
  ],
  'zh-CN': ['王伟', '李娜', '张静', '刘强', '陈晓燕', '欧阳雪', '赵敏', '孙建国', '周子涵', '吴磊'],
};
const sentences: Record<string, readonly string[]> = {
  en: [
    '* finished the migration on 3 March without downtime.',
    '* was late on four of ten days in May.',
    '* interrupted the customer twice in the call of 12 June.',
    'I asked * to lead the review of the contract by Friday.',
    '* is lazy and hopeless.',
    '* is pregnant, so the project went to somebody else.',
    '* and I agreed on two visits a week until July.',
    'The board thanked * for the report on stock losses.',
    '* speaks with customers calmly and notes each call within an hour.',
    '* was off sick for two weeks; the handover took a day.',
  ],
  'zh-CN': [
    '*在3月3日完成了迁移，没有停机。',
    '*五月有四天迟到，共十天。',
    '6月12日的电话会上，*两次打断客户。',
    '我请*在周五前带大家评审合同。',
    '*就是懒，没救了。',
    '*怀孕了，项目就给了别人。',
    '我和*约好七月前每周拜访两次。',
    '客户感谢*的损耗报告，退货少了一成。',
    '*接电话平和，每通电话一小时内写好记录。',
    '*病假两周，交接用了一天。',
  ],
};

/** Names of which something may have been learnt: their pieces are words of the language, too. */
const words: Record<string, readonly string[]> = {
  en: ['Grace', 'Faith', 'Young', 'Christian', 'Sunday', 'Will Strong', 'Old Bull'],
  'zh-CN': ['买买提', '阿依古丽', '牛强', '毛笨', '马大力', '卓玛', '安静', '白石'],
};

describe.each(Object.keys(people))('what somebody is called changes nothing (%s)', (language) => {
  it.each(sentences[language] ?? [])('%s', (sentence) => {
    const found = (people[language] ?? []).map((name) =>
      checkNote(sentence.replace('*', name), { kind: 'improvement' })
        .map(({ rule }) => rule)
        .join(),
    );
    expect(new Set(found).size, found.join(' | ')).toBe(1);
  });

  it.each(sentences[language] ?? [])('where the name is known: %s', (sentence) => {
    const found = [...(people[language] ?? []), ...(words[language] ?? [])].map((name) =>
      checkNote(sentence.replace('*', name), { kind: 'improvement', names: [name] })
        .map(({ rule }) => rule)
        .join(),
    );
    expect(new Set(found).size, found.join(' | ')).toBe(1);
  });
});
