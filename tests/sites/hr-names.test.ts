import { describe, expect, it } from 'vitest';
import { periodIn, personIn } from '@/utils/sites/hr/about';
import { nameIn, nameInHeading } from '@/utils/sites/hr/names';

describe('a name in a value', () => {
  it.each([
    ['Lin Wei', 'Lin Wei'],
    ['Okafor, Daniel', 'Daniel Okafor'],
    ['Lin Wei (E1023)', 'Lin Wei'],
    ['Ana María López-Díaz', 'Ana María López-Díaz'],
    ['李薇（10234）', '李薇'],
    ['李薇 Lin Wei', '李薇'],
    ['Lin Wei 李薇', '李薇'],
    ['阿依古丽·买买提', '阿依古丽·买买提'],
    ['王明月', '王明月'],
    ['张良', '张良'],
    ['未分配', undefined],
    ['研发部', undefined],
    ['古丽·买买提', '古丽·买买提'],
    ['Engineering', undefined],
    ['Exceeds Expectations', undefined],
    ['请选择', undefined],
    ['2026年度', undefined],
    ['x'.repeat(500), undefined],
    ['', undefined],
  ])('“%s”: %s', (text, name) => {
    expect(nameIn(text, true)).toBe(name);
  });
});

describe('a name in a heading', () => {
  it.each([
    ['Annual performance review: Daniel Okafor', 'Daniel Okafor'],
    ['2026 Annual Review for Lin Wei', 'Lin Wei'],
    ['Daniel Okafor’s performance review', 'Daniel Okafor'],
    ['年度绩效评估表：李薇', '李薇'],
    ['李薇的年度考核', '李薇'],
    ['李薇 2026年度绩效考核表', '李薇'],
    ['Performance review for Q3 2026', undefined],
    ['Performance review: Exceeds Expectations', undefined],
    ['Performance review by manager: Ana Manager', undefined],
    ['考核人：张伟', undefined],
    ['被考核人：张伟', '张伟'],
    ['绩效考核：周期与范围', undefined],
    ['季度绩效考核', undefined],
  ])('“%s”: %s', (heading, name) => {
    expect(nameInHeading(heading)).toBe(name);
  });
});

describe('who and when', () => {
  it('labels count before headings, and two people are nobody', () => {
    const headings = ['Performance review for Bo Lee'];
    expect(personIn([{ label: 'Employee', value: 'Lin Wei' }], headings)).toBe('Lin Wei');
    expect(personIn([], [...headings, 'Performance review for Lin Wei'])).toBeUndefined();
    expect(personIn([{ label: 'Name', value: 'Lin Wei' }], [])).toBe('Lin Wei');
    expect(personIn([{ label: 'Reviewer', value: 'Ana Manager' }], [])).toBeUndefined();
  });

  it('what stands beside a dash is a name in a heading, not in the title of the page', () => {
    expect(personIn([], ['Annual review | Culture Amp', 'Annual review – Lin Wei'])).toBe('Lin Wei');
    expect(personIn([], ['Annual review – Culture Amp', 'Annual review'])).toBeUndefined();
  });

  it.each([
    ['2026 Annual Review for Lin Wei', '2026 Annual'],
    ['FY26 performance review', 'FY26'],
    ['2026年上半年绩效考核', '2026年上半年'],
    ['Q3 2026 performance review', 'Q3 2026'],
    ['Performance review', undefined],
    ['Room 2026', undefined],
  ])('the period in “%s” is %s', (heading, period) => {
    expect(periodIn([], [heading])).toBe(period);
  });
});
