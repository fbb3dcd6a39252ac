import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '@/utils/locale/language';
import { emptySketch, type Sketch, sketchParts } from '@/utils/notes/sketch';
import { languageOf, pieces, sentence } from '@/utils/wording/sbi/sbi';

type Parts = readonly [situation: string, behaviour: string, impact?: string, next?: string];
const sketch = (
  [situation, behaviour, impact = '', next = '']: Parts,
  more: Partial<Sketch> = {},
): Sketch => ({
  ...emptySketch,
  situation,
  behaviour,
  impact,
  next,
  ...more,
});
const english = (parts: Parts, more?: Partial<Sketch>) =>
  sentence(sketch(parts, more), { language: 'en', names: ['Marta Novak', 'Marta'] });
const chinese = (parts: Parts, more?: Partial<Sketch>) =>
  sentence(sketch(parts, more), { language: 'zh-CN', names: ['李薇'] });
const drawn = (of: Sketch, language: 'en' | 'zh-CN') =>
  pieces(of, { language })
    .map((it) => (typeof it === 'string' ? it : `[${it.blank}]`))
    .join('');

describe('in English', () => {
  it.each<[Parts, string]>([
    [
      [
        'in the call of 3 May',
        'interrupted the customer twice',
        'they asked for another contact',
        'let them finish first',
      ],
      'In the call of 3 May, you interrupted the customer twice. The effect: they asked for another contact. Next time: let them finish first.',
    ],
    [['3 May, release call', 'you sent no agenda'], '3 May, release call: you sent no agenda.'],
    [
      ['On Monday,', 'Sent the report a day late.', 'Which cost us the slot.'],
      'On Monday, you sent the report a day late, which cost us the slot.',
    ],
    [['At 5 p.m.', 'you left'], 'At 5 p.m., you left.'],
    [
      ['', 'asked who disagrees', 'As a result two risks came up!'],
      'You asked who disagrees. As a result two risks came up!',
    ],
    [
      ['During the demo', 'Marta stayed calm', 'so the client signed'],
      'During the demo, Marta stayed calm, so the client signed.',
    ],
    [['After lunch', 'the build was red for 3 hours'], 'After lunch, the build was red for 3 hours.'],
    [
      ['in May', 'said “fine.”', '', 'could you say what you need?'],
      'In May, you said “fine.” Could you say what you need?',
    ],
    [
      ['in May', 'wrote\nthree   pages', '', 'If it is one page, more will read it'],
      'In May, you wrote three pages. If it is one page, more will read it.',
    ],
    [['in May', 'SQL reviews took 3 days'], 'In May, you SQL reviews took 3 days.'],
    [['iOS release', 'tested all devices...'], 'iOS release: you tested all devices...'],
    [['in May', '你两次打断客户。'], 'In May, you 你两次打断客户.'],
  ])('%j', (parts, expected) => expect(english(parts)).toBe(expected));

  it('what is done well goes on', () => {
    expect(english(['in May', 'led the migration', '', 'show the others how'], { kind: 'strength' })).toBe(
      'In May, you led the migration. Next: show the others how.',
    );
  });

  it('blanks stand where something is missing', () => {
    expect(drawn(emptySketch, 'en')).toBe(
      '[situation], you [behaviour]. The effect: [impact]. Next time: [next].',
    );
    expect(drawn(sketch(['', 'called them', 'which helped']), 'en')).toBe(
      '[situation], you called them, which helped. Next time: [next].',
    );
    expect(drawn(sketch(['in May', '', 'which helped']), 'en')).toBe(
      'In May, you [behaviour], which helped. Next time: [next].',
    );
  });
});

describe('in Chinese', () => {
  it.each<[Parts, string]>([
    [
      ['5月3日的客户电话会上', '两次打断客户', '客户要求换人对接', '先听客户说完'],
      '5月3日的客户电话会上，你两次打断客户，结果是客户要求换人对接。下次如果先听客户说完，会更好。',
    ],
    [['周一例会,', '你没有发议程.'], '周一例会，你没有发议程。'],
    [['上线前,凌晨2:30', '把回滚脚本跑了3遍,没有漏项'], '上线前，凌晨2:30，你把回滚脚本跑了3遍，没有漏项。'],
    [
      ['5月', '周报晚交4次。', '导致月会没有数据！', '下次提前一天说一声。'],
      '5月，你周报晚交4次，导致月会没有数据！下次提前一天说一声。',
    ],
    [['', '客户拜访漏记了 3 次', '', '当天补记'], '客户拜访漏记了 3 次。下次如果当天补记，会更好。'],
    [['评审时', '李薇指出了2个风险'], '评审时，李薇指出了2个风险。'],
    [['会上', '说“好的。”'], '会上，你说“好的。”'],
    [['会上', '先问了大家\n再下结论'], '会上，你先问了大家，再下结论。'],
    [['迁移时', '升级到了 v2.1', '零停机'], '迁移时，你升级到了 v2.1，结果是零停机。'],
    [['会上', '没说话?'], '会上，你没说话？'],
  ])('%j', (parts, expected) => expect(chinese(parts)).toBe(expected));

  it('what is done well goes on', () => {
    expect(chinese(['5月', '主导了迁移', '零停机', '给大家讲一次'], { kind: 'strength' })).toBe(
      '5月，你主导了迁移，结果是零停机。接下来可以给大家讲一次。',
    );
  });

  it('blanks stand where something is missing', () => {
    expect(drawn(emptySketch, 'zh-CN')).toBe(
      '[situation]，你[behaviour]，结果是[impact]。下次如果[next]，会更好。',
    );
    expect(drawn(sketch(['会上', '']), 'zh-CN')).toBe(
      '会上，你[behaviour]，结果是[impact]。下次如果[next]，会更好。',
    );
    expect(drawn({ ...emptySketch, kind: 'strength' }, 'zh-CN')).toContain('接下来可以[next]。');
  });
});

it('the language is that of what was written', () => {
  expect(languageOf(emptySketch)).toBeUndefined();
  expect(languageOf(sketch(['3', '']))).toBeUndefined();
  expect(languageOf(sketch(['In May', '']))).toBe('en');
  expect(languageOf(sketch(['SLA 会上', '']))).toBe('zh-CN');
});

describe('whatever is written', () => {
  const part = fc.string({ unit: 'grapheme', maxLength: 40 });
  const any = fc.record({
    situation: part,
    behaviour: part,
    impact: part,
    next: part,
    kind: fc.constantFrom('strength' as const, 'improvement' as const),
    basis: fc.constant([]),
  });
  const bare = (text: string) => text.replace(/[\p{P}\p{Z}\s]/gu, '').toLowerCase();

  it('each part is in the sentence, in its place, and no more than joints are added', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...languages), (of, language) => {
        const text = bare(sentence(of, { language }));
        let at = 0;
        for (const name of sketchParts) {
          const found = text.indexOf(bare(of[name]), at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + bare(of[name]).length;
        }
        const parts = sketchParts.map((name) => bare(of[name])).join('');
        expect(text.length - parts.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it.each(['\u1fbe', 'ſ', 'ß'])('%s, whose capital is of another letter, stays as it is', (situation) => {
    const of = { situation, behaviour: '', impact: '', next: '', kind: 'strength', basis: [] } as const;
    expect(sentence(of, { language: 'en' })).toContain(situation);
  });

  it('a part stands once, as words or as a blank', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...languages), (of, language) => {
        const blanks = pieces(of, { language }).flatMap((it) => (typeof it === 'string' ? [] : it.blank));
        expect(blanks).toEqual(sketchParts.filter((name) => !of[name].trim()));
      }),
    );
  });
});
