import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCover } from '@/utils/cover/cover';
import { withoutRatings } from '@/utils/cover/ratings';
import type { PersonRecord } from '@/utils/people/person-record';

const words = { employee: (letter: string) => `Employee ${letter}`, somebody: 'Employee' };

const record = (id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  name,
  alsoNamed: [],
  emails: [],
  createdAt: 0,
  ...more,
});

const daniel = record('d', 'Daniel Okafor', { emails: ['daniel.okafor@example.com'], createdAt: 1 });
const liWei = record('l', '李薇', { alsoNamed: ['Li Wei'], createdAt: 2 });
const nana = record('n', '欧阳娜娜', { pseudonym: '蓝鲸', createdAt: 3 });
const people = [nana, liWei, daniel];
const cover = createCover(people, words);

describe('a name', () => {
  it('is the pseudonym, else a letter by who was met first', () => {
    expect(people.map((it) => cover.name(it, it.id))).toEqual(['蓝鲸', 'Employee B', 'Employee A']);
    expect(cover.name({ name: 'Okafor, Daniel' })).toBe('Employee A');
    expect(cover.name({ name: 'Somebody Else' })).toBe('Employee');
  });

  it('stays the same when people come later', () => {
    const later = Array.from({ length: 30 }, (_, n) => record(`x${n}`, `Person ${n}`, { createdAt: 10 + n }));
    const after = createCover([...later, ...people], words);
    expect(after.name(daniel, 'd')).toBe('Employee A');
    expect(after.name({ name: 'Person 29' }, 'x29')).toBe('Employee AG');
  });
});

describe('a text', () => {
  it.each([
    ['Daniel: report by 5 December', 'Employee A: report by 5 December'],
    ['ask DANIEL’s team', 'ask Employee A’s team'],
    ['Performance review: Okafor, Daniel', 'Performance review: Employee A'],
    ['mail daniel.okafor@example.com', 'mail Employee A'],
    ['年度绩效面谈：李薇', '年度绩效面谈：Employee B'],
    ['小李说李工会来，li wei also', 'Employee B说Employee B会来，Employee B also'],
    ['娜娜 12 月 5 日前', '蓝鲸 12 月 5 日前'],
    ['danielle is someone else', 'danielle is someone else'],
  ])('%s', (text, shown) => {
    expect(cover.text(text)).toBe(shown);
  });

  it('names whom the page shows and nobody knows yet', () => {
    expect(cover.text('Review: Mia Chen')).toBe('Review: Mia Chen');
    expect(cover.text('Review: Mia Chen', { name: 'Mia Chen' })).toBe('Review: Employee');
  });

  it('names nobody where two share a way of being called', () => {
    const two = createCover([daniel, record('k', 'Daniel Kim', { createdAt: 5 })], words);
    expect(two.text('Daniel, and Daniel Kim')).toBe('Employee, and Employee B');
  });

  it('never shows a known name, however the text around it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const shown = cover.text(`${before} Daniel Okafor ${after}`);
        expect(shown).not.toContain('Daniel Okafor');
        expect(cover.text(`${before}李薇${after}`)).not.toContain('李薇');
      }),
    );
  });

  it('takes any names, those made of signs among them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, text) => {
        createCover([record('x', name, { alsoNamed: [text], emails: [text] })], words).text(text + name);
      }),
    );
  });
});

describe('ratings', () => {
  it.each([
    ['Rating: 3/5, as last year', 'Rating: ●●, as last year'],
    ['he was rated as B+ overall', 'he was rated as ●● overall'],
    ['score of 87', 'score of ●●'],
    ['exceeds expectations in Q3', '●● in Q3'],
    ['Exceeds all expectations', '●●'],
    ['绩效考核结果为 A，述职得分：92.5 分', '绩效考核结果为 ●●，述职得分：●●'],
    ['今年绩效 3.75，明年目标 4 个项目', '今年绩效 ●●，明年目标 4 个项目'],
    ['评级：良好', '评级：●●'],
    ['给了 85 分，远超预期', '给了 ●●，●●'],
    ['定为B档', '定为●●'],
    ['★★★☆☆ overall', '●● overall'],
    ['rating A 3', 'rating ●● ●●'],
    ['rated a B', 'rated a ●●'],
    ['3/5rating A', '●●rating ●●'],
    ['A+B+', '●●●●'],
  ])('%s', (text, shown) => {
    expect(withoutRatings(text)).toBe(shown);
  });

  it.each([
    'Weekly report late four times (5, 12, 19 and 26 Nov)',
    '周报本季度 4 次晚于周五（5、12、19、26 日）',
    '会开了 45 分钟，百分之十',
    'Lead one small project in Q1, live by 31 March',
    'The migration is on 12/5/2026',
    'A good plan for team B',
    '第一季度独立带一个小项目，3 月 31 日前上线',
  ])('are none: %s', (text) => {
    expect(withoutRatings(text)).toBe(text);
  });

  it('stay covered when covered again', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...['rating', ' ', '3', '/5', 'A', 'a', 'B+', '级', '.', 'meets expectations'],
            ...['绩效', '为', '良好', '分', '●●', ':', 'of', '★', '●', 'poor'],
          ),
        ),
        (parts) => {
          const once = withoutRatings(parts.join(''));
          expect(withoutRatings(once)).toBe(once);
        },
      ),
      {
        examples: [[['rating', ' ', 'A', ' ', '3']], [['rating', 'A', 'A']], [['3', '/5', 'rating', 'A']]],
      },
    );
  });
});
