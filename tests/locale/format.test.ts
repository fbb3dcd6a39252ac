import { expect, it } from 'vitest';
import { balanceWords } from '@/utils/locale/areas/balance';
import { dataWords } from '@/utils/locale/areas/data';
import { fillWords } from '@/utils/locale/areas/fill';
import { peopleWords } from '@/utils/locale/areas/people';
import { wordingWords } from '@/utils/locale/areas/wording';
import { listed } from '@/utils/locale/format';
import { wordsIn } from '@/utils/locale/words';

it('a list leaves out what is not there, and has the space that Chinese puts before a figure', () => {
  expect(listed('en', ['3 talks', false, '2 pieces of evidence'])).toBe('3 talks and 2 pieces of evidence');
  expect(listed('zh-CN', ['3 次面谈', '2 条事实依据'])).toBe('3 次面谈和 2 条事实依据');
});

it('what is counted reads well at none, one and many', () => {
  const { count, before } = wordingWords.en;
  expect([0, 1, 2].map(count)).toEqual([
    'No wording left to check.',
    '1 phrase to look at. Alt+. goes to the next.',
    '2 phrases to look at. Alt+. goes to the next.',
  ]);
  expect([1, 2].map(before.stop)).toEqual([
    '1 phrase to settle before this can be shared',
    '2 phrases to settle before this can be shared',
  ]);
  const merging = (talks: number, clips: number) =>
    (['en', 'zh-CN'] as const).map((it) => peopleWords[it].merge.preview('Li', 'Lee', talks, clips));
  expect([merging(0, 0), merging(1, 0), merging(2, 1)]).toEqual([
    [
      'Li has no conversations and no evidence: only names and addresses go to Lee.',
      'Li没有面谈，也没有事实依据，只把姓名和邮箱归到Lee名下。',
    ],
    ['1 conversation of Li goes to Lee.', 'Li的 1 次面谈归到Lee名下。'],
    ['2 conversations and 1 piece of evidence of Li go to Lee.', 'Li的 2 次面谈和 1 条事实依据归到Lee名下。'],
  ]);
  const facts = (borneOut: number) =>
    (['en', 'zh-CN'] as const).map((it) => balanceWords[it].facts(borneOut, 5));
  expect([1, 2].map(facts)).toEqual([
    ['1 of 5 points has facts', '5 条评价里有 1 条有事实'],
    ['2 of 5 points have facts', '5 条评价里有 2 条有事实'],
  ]);
  expect([0, 1].map(fillWords['zh-CN'].fill)).toEqual(['填入字段', '填入 1 个字段']);
  expect([1, 2].map(dataWords.en.import.differ)).toEqual([
    '1 entry is different here and in the file. Which shall count?',
    '2 entries are different here and in the file. Which shall count?',
  ]);
  expect(wordsIn('en').settings.unreadable(1, ['a'])).toBe(
    '1 line or mark of yours could not be read and is left as it is: a. Nothing was deleted.',
  );
});
