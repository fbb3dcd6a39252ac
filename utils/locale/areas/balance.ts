import { plural } from '../format';
import type { Language } from '../language';

const en = {
  heading: 'Before you talk',
  /** The same when the talk is over. */
  lacking: 'What the notes still lack',
  remarks: 'The talk as a whole',
  more: (count: number) => `${count} more`,
  order: 'Points to improve come before the first strength',
  noStrength: 'No strength is noted yet: name a real one',
  noImprovement: 'Only strengths are noted: is there one thing to grow in?',
  pile: (count: number) => `${count} points to improve: keep the one to three that matter`,
  facts: (borneOut: number, of: number) =>
    `${borneOut} of ${of} points ${plural('en', borneOut, { one: 'has', other: 'have' })} facts`,
  noFacts: (of: number) => `None of the ${of} points has a fact yet`,
  goals: (count: number, lacking: string) =>
    plural('en', count, {
      one: `1 goal still needs ${lacking}`,
      other: `${count} goals still need ${lacking}`,
    }),
  letters: { S: 'a result', M: 'a measure', T: 'a day' },
  needs: (goal: string, lacking: string) => `${goal} (${lacking})`,
  and: ', ',
  noDate: (count: number) =>
    plural('en', count, { one: '1 action has no day', other: `${count} actions have no day` }),
  whichDay: (count: number) =>
    plural('en', count, {
      one: '1 action has a day still to be chosen',
      other: `${count} actions have a day still to be chosen`,
    }),
  noOwner: (count: number) =>
    plural('en', count, {
      one: '1 action is everybody’s: who does it?',
      other: `${count} actions are everybody’s: who does them?`,
    }),
  recent: (count: number, weeks: number) =>
    `All ${count} pieces of evidence behind it are from the last ${weeks} weeks`,
  older: (count: number) =>
    plural('en', count, { one: '1 older one is kept', other: `${count} older ones are kept` }),
  surprise: (count: number) =>
    plural('en', count, {
      one: '1 point to improve is not in earlier notes of this period. Is it new to them?',
      other: `${count} points to improve are not in earlier notes of this period. Are they new to them?`,
    }),
};

const zhCn: typeof en = {
  heading: '谈之前',
  lacking: '记录里还缺什么',
  remarks: '整体来看',
  more: (count) => `还有 ${count} 条`,
  order: '改进点排在了肯定前面',
  noStrength: '还没有记下优点，先说一个真实的',
  noImprovement: '只有肯定，有没有一处可以再进一步？',
  pile: (count) => `改进点有 ${count} 条，留下最要紧的一到三条`,
  facts: (borneOut, of) => `${of} 条评价里有 ${borneOut} 条有事实`,
  noFacts: (of) => `${of} 条评价都还没有事实`,
  goals: (count, lacking) => `${count} 个目标还缺${lacking}`,
  letters: { S: '具体结果', M: '衡量标准', T: '日期' },
  needs: (goal, lacking) => `${goal}（缺${lacking}）`,
  and: '、',
  noDate: (count) => `${count} 个行动项没有日期`,
  whichDay: (count) => `${count} 个行动项的日期还没选定`,
  noOwner: (count) => `${count} 个行动项写的是“大家”，到底由谁来做？`,
  recent: (count, weeks) => `所依据的 ${count} 条事实都在最近 ${weeks} 周`,
  older: (count) => `更早的还留着 ${count} 条`,
  surprise: (count) => `有 ${count} 条改进点在本周期先前的记录里没找到，对方会不会是第一次听到？`,
};

/** What is said of a conversation's notes as a whole. */
export const balanceWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
