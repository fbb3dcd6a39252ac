import { expect, it } from 'vitest';
import { check } from '@/utils/wording/checker';

it.each([
  ['他平时很懒散，上周三开会迟到', '懒散'],
  ['裙子穿长一点，短成那样像什么话。', '裙子'],
  ['病假一休二十天，这种体质不适合进急诊。', '病假'],
  ['他这个人很懒。', '懒'],
])('what is found in %s is whole words: %s', (text, phrase) => {
  const found = check(text).filter((it) => !it.asWhole);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([phrase]);
});
