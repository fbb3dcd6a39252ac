import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersIn } from '@/utils/development/answers';
import { growth } from '../growth';

/** Which texts were read for which field, in order; `?` for none. */
const read = (pasted: string, ours: readonly string[] = []) =>
  answersIn(pasted, ours)
    .filter(({ role }) => role === 'answer')
    .map(({ field, text }) => `${field ?? '?'}: ${text}`);

describe('what an employee sent back', () => {
  it.each([
    ['Strengths\nDebugging', ['strength: Debugging']],
    [
      'S: debugging\nw - slow\nO： cloud\nT) load',
      ['strength: debugging', 'weakness: slow', 'opportunity: cloud', 'threat: load'],
    ],
    [
      '## Weak spots\n- one\n* two\n• three\n1. four\n2) five',
      ['one', 'two', 'three', 'four', 'five'].map((it) => `weakness: ${it}`),
    ],
    ['**Opportunities**\nCloud', ['opportunity: Cloud']],
    ['**Risks:** on-call load', ['threat: on-call load']],
    ['My strengths:\nx', ['strength: x']],
    ['Strengths (S)\nx\nThreats / Risks\ny', ['strength: x', 'threat: y']],
    ['Areas for improvement\nx', ['weakness: x']],
    ['优势：\n1、排查问题快\n（2）带新人', ['strength: 排查问题快', 'strength: 带新人']],
    ['【不足】估时间偏乐观', ['weakness: 估时间偏乐观']],
    [
      '一、优势\n甲\n二、劣势\n乙\n三、机遇\n丙\n四、威胁\n丁',
      ['strength: 甲', 'weakness: 乙', 'opportunity: 丙', 'threat: 丁'],
    ],
    ['Ｓ：甲\n优势 / Strengths\n乙\n优势（S）：丙', ['strength: 甲', 'strength: 乙', 'strength: 丙']],
    ['> 优势\n> 甲\r\n>> 风险\r\n>> 乙', ['strength: 甲', 'threat: 乙']],
    ['Hello!\nStrengths\nx', ['?: Hello!', 'strength: x']],
    [
      '优势\n3.5 年经验\n-5% 差错\n2 个项目',
      ['strength: 3.5 年经验', 'strength: -5% 差错', 'strength: 2 个项目'],
    ],
    ['Strengths of mine are many', ['?: Strengths of mine are many']],
    ['优势明显', ['?: 优势明显']],
    ['Strengths\n1.\n____\n-\n', []],
    ['', []],
  ] as [string, string[]][])('%j', (pasted, expected) => {
    expect(read(pasted)).toEqual(expected);
  });

  it('holds lines of the sheet that are no answers', () => {
    const ours = ['Hi Daniel,', 'Strengths', 'What do people here rely on you for?', '1. '];
    expect(
      answersIn(
        '> Hi Daniel,\n> Strengths\n> What do people here rely on you for?\n> 1. Debugging\nStrengths: What do people here rely on you for?',
        ours,
      ).map(({ role, text }) => `${role}: ${text}`),
    ).toEqual([
      'ours: Hi Daniel,',
      'heading: Strengths',
      'ours: What do people here rely on you for?',
      'answer: Debugging',
      'heading: Strengths: What do people here rely on you for?',
    ]);
  });

  const anyLine = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Strengths',
      '不足：',
      '- 机会',
      'T',
      '**',
      '1.',
      '　',
      'S:'.repeat(300),
      '(s'.repeat(900),
    ),
  );

  it('is read without a word lost or doubled, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyLine), fc.array(anyLine), (lines, ours) => {
        const pasted = lines.join('\n');
        const found = answersIn(pasted, ours);
        // Each line that says something is there once, as it was pasted and in its order.
        const source = pasted.split(/\r\n?|\n|\u2028|\u2029/);
        let at = 0;
        for (const { line, text, role } of found) {
          while (at < source.length && source[at] !== line) at += 1;
          expect(at).toBeLessThan(source.length);
          at += 1;
          expect(line).toContain(text);
          if (role === 'answer') expect(text).toMatch(/[\p{L}\p{N}]/u);
        }
        const words = (texts: readonly string[]) => texts.filter((it) => /\p{L}/u.test(it)).length;
        expect(words(found.map(({ line }) => line))).toBe(words(source));
      }),
    );
  });

  it('of a megabyte takes no longer than its length', () => {
    const block = `优势${' ('.repeat(150)}\n${'S '.repeat(190)}\n`;
    expect(growth(block, 1_000_000, (pasted) => answersIn(pasted, []))).toBeLessThan(128);
  });
});
