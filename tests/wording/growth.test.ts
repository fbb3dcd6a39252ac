import { describe, expect, it } from 'vitest';
import { compile, together } from '@/utils/wording/book';
import { checkWith } from '@/utils/wording/check';
import { chinese } from '@/utils/wording/chinese';
import { english } from '@/utils/wording/english';
import { endOf } from '@/utils/wording/match';
import { read, type Sequence } from '@/utils/wording/pattern';
import { tokensOf } from '@/utils/wording/tokens';

const books = together(compile(english), compile(chinese));

/** What a pattern fits, with its gaps as wide as they may be; `choice` picks among alternatives. */
function written(
  units: Sequence,
  choice: (options: readonly Sequence[]) => Sequence,
  han: boolean,
): string[] {
  return units.flatMap((unit): string[] => {
    switch (unit.type) {
      case 'text':
        return [unit.text];
      case 'beginning':
        return [`${unit.text}s`];
      case 'ending':
        return [`be${unit.text}`];
      case 'number':
        return ['7'.repeat(unit.digits ?? 1)];
      case 'gap':
        return Array.from({ length: unit.most }, () => (han ? '的' : 'of'));
      case 'one of':
        return written(choice(unit.options), choice, han);
      default:
        return [];
    }
  });
}

const longest = (options: readonly Sequence[]) =>
  options.reduce((one, other) => (other.length > one.length ? other : one));

/** What it costs most to look at: all of a pattern but its end, over and over. */
function worst(units: Sequence, han: boolean, size: number): string {
  const scrap = written(units, longest, han).slice(0, -1);
  const text = han ? scrap.join('') : `${scrap.join(' ')} `;
  return text.trim() ? text.repeat(Math.ceil(size / text.length)).slice(0, size) : '';
}

const stepsFor = (text: string) => {
  const steps = { count: 0 };
  checkWith(books, text, { kind: 'improvement' }, { steps });
  return steps.count;
};

/** What it costs to look for one pattern at every place of a text that is one sentence. */
function stepsOfOne(units: Sequence, text: string): number {
  const steps = { count: 0 };
  const tokens = tokensOf(text);
  for (const from of tokens.keys()) endOf(units, tokens, from, steps);
  return steps.count;
}

describe.each([
  ['English', english, false],
  ['Chinese', chinese, true],
] as const)('%s: ten times the text takes some ten times the steps', (_, { breaches, lists }, han) => {
  it.each([...new Set(breaches.map(({ rule }) => rule))])('%s', (rule) => {
    const patterns = breaches.filter((it) => it.rule === rule).flatMap(({ triggers }) => triggers);
    for (const pattern of patterns) {
      const units = read(pattern, lists);
      const [small = 0, medium = 0, large = 0] = [100, 1000, 10_000].map((size) =>
        stepsOfOne(units, worst(units, han, size)),
      );
      expect(medium, pattern).toBeLessThan(20 * Math.max(small, 100));
      expect(large, pattern).toBeLessThan(20 * Math.max(medium, 1000));
    }
  });

  it('all of them in one text', () => {
    const scraps = breaches.flatMap(({ triggers }) => triggers.map((it) => worst(read(it, lists), han, 40)));
    const text = (size: number) =>
      scraps
        .join('')
        .repeat(Math.ceil(size / 1000))
        .slice(0, size);
    expect(stepsFor(text(20_000))).toBeLessThan(20 * Math.max(stepsFor(text(2000)), 1000));
  });
});

it('a place of a text is tried with few patterns, whatever stands there', () => {
  const all = [...english.breaches, ...chinese.breaches].flatMap((it) => it.triggers);
  expect(all.length).toBeGreaterThan(0);
  for (const size of [2000, 20_000]) {
    const steps = stepsFor('The team shipped the release, and 她把所有接口都测了一遍。'.repeat(size / 40));
    expect(steps / size).toBeLessThan(40);
  }
});
