import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile, together } from '@/utils/wording/book';
import { checkWith } from '@/utils/wording/check';
import { chinese } from '@/utils/wording/chinese';
import { english } from '@/utils/wording/english';

const books = together(compile(english), compile(chinese));

it('one more character costs its sentence, not the text', () => {
  const memory = new Map();
  const weeks = [...'abcdefghijklmnopqrstuvwxyz'];
  const text = weeks.map((it) => `You were lazy in week ${it}. 第${it}周他很懒，开会从不准备。`).join('');
  const cost = (typed: string) => {
    const steps = { count: 0 };
    checkWith(books, typed, {}, { steps, memory });
    return steps.count;
  };
  const whole = cost(text);
  const one = cost(`${text}And y`);
  expect(one).toBeLessThan(whole / 20);
  expect(cost(`${text}And y`)).toBe(0);
});

it('what is remembered is what would be found', () => {
  const sentences = fc.constantFrom(
    'You are lazy.',
    'He is not lazy. ',
    '他很懒。',
    'In 3 of 5 weeks you came late. ',
    'Bad attitude! ',
    'Christian is late with the report. ',
    'I would not leave him in charge of a houseplant. ',
    '找条狗拴在门岗上，都比他看得住。',
    '\n',
  );
  const memory = new Map();
  fc.assert(
    fc.property(
      fc.array(sentences, { maxLength: 8 }),
      fc.constantFrom('improvement', 'voice', undefined),
      fc.constantFrom([], ['Christian'], ['Christian Weber'], ['Weber', 'Late'], ['Weber Late']),
      (parts, kind, names) => {
        const text = parts.join('');
        const context = { kind, names };
        expect(checkWith(books, text, context, { memory })).toEqual(checkWith(books, text, context));
      },
    ),
  );
});
