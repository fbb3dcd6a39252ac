import { expect, it } from 'vitest';
import { piecesOf } from '@/components/wording/pieces';
import type { Finding } from '@/utils/wording/finding';
import type { Severity } from '@/utils/wording/rule';

const text = 'Always a bad attitude.';
const at = (phrase: string, severity: Severity): Finding => {
  const start = text.indexOf(phrase);
  return { rule: 'FR-LABEL', severity, start, end: start + phrase.length, sentence: [0, text.length] };
};
const drawn = (...findings: Finding[]) =>
  piecesOf(text, findings).map((it) => [it.text, it.finding && findings.indexOf(it.finding)]);

it('words that are found within a sentence found as a whole are drawn as their own', () => {
  expect(drawn(at(text, 'warn'), at('bad attitude', 'warn'))).toEqual([
    ['Always a ', 0],
    ['bad attitude', 1],
    ['.', 0],
  ]);
});

it('what is graver is drawn, however long it is', () => {
  expect(drawn(at(text, 'stop'), at('bad attitude', 'warn')).map(([, finding]) => finding)).toEqual([
    0, 0, 0,
  ]);
});
