import { expect, it } from 'vitest';
import { stem } from '@/utils/search/stem';

it.each([
  'report reports reported reporting',
  'policy policies',
  'plan plans planned planning',
  'run runs running',
  'call calls called calling',
  'write writes writing',
  'release releases released releasing',
  'slow slowly',
])('takes for one word: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
});

it('takes other words for others', () => {
  const words = 'plan plant late last class clash review revise run ruin'.split(' ');
  expect(new Set(words.map(stem)).size).toBe(words.length);
});
