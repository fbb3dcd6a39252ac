import { plural } from '../format';
import type { Language } from '../language';

const percent = (of: number, among: number) => Math.round((100 * of) / among);

const en = {
  intro: {
    heading: 'Insights',
    forYou:
      'Only you see this. It says something about how you note and promise, nothing about how good anybody is.',
    period: 'From the notes of the last twelve months.',
    few: (least: number) =>
      `Below ${least} cases a share says little: one more or less changes it by twenty points. Such figures are pale and marked.`,
    empty: 'Nothing to count yet. Figures come with the notes of your conversations.',
    reading: 'Counting…',
    failed: 'Your notes could not be read just now. They are safe. Reload this page to try again.',
  },
  mine: {
    heading: 'Over everybody',
    kept: 'Promises you kept in time',
    borneOut: 'Judgements that rest on a fact',
    perPraise: 'Facts for each praise',
  },
  table: {
    heading: 'Person by person',
    caption: 'Where the words go, and what they rest on',
    person: 'Person',
    words: 'Words noted',
    wordsOf: (words: number, talks: number) =>
      `${words} in ${plural('en', talks, { one: '1 conversation', other: `${talks} conversations` })}`,
  },
  share: {
    of: (of: number, among: number) => `${percent(of, among)} % (${of} of ${among})`,
    none: 'none yet',
    perPraise: (facts: number, praise: number) => `${(facts / praise).toFixed(1)} (${facts} for ${praise})`,
    few: 'few cases',
  },
};

export type InsightsWords = typeof en;

const zhCn: InsightsWords = {
  intro: {
    heading: '洞察',
    forYou: '只有你能看到。它说的是你怎么记、怎么兑现，不评价任何人好坏。',
    period: '依据最近十二个月的面谈记录。',
    few: (least) =>
      `少于 ${least} 条时，比例说明不了什么：多一条少一条就差二十个百分点。这样的数字颜色较淡并有标注。`,
    empty: '还没有可统计的内容。面谈有了记录，这里就有数字。',
    reading: '正在统计……',
    failed: '暂时读不到记录。记录都还在。刷新本页再试。',
  },
  mine: {
    heading: '总体',
    kept: '你按时兑现的承诺',
    borneOut: '有事实支持的评价',
    perPraise: '每条肯定对应的事实',
  },
  table: {
    heading: '逐人来看',
    caption: '笔墨花在谁身上，依据是什么',
    person: '员工',
    words: '记录字数',
    wordsOf: (words, talks) => `${talks} 次面谈，${words} 字`,
  },
  share: {
    of: (of, among) => `${percent(of, among)}%（${among} 条中的 ${of} 条）`,
    none: '还没有',
    perPraise: (facts, praise) => `${(facts / praise).toFixed(1)} 条（${praise} 条肯定，${facts} 条事实）`,
    few: '数量太少',
  },
};

/** The words of the figures that only the manager sees. */
export const insightsWords: Readonly<Record<Language, InsightsWords>> = { en, 'zh-CN': zhCn };
