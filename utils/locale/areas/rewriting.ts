import type { Language } from '../language';

/**
 * Sentences with blanks, for what a manager writes; in the language of the text, not of the window. The brackets are
 * those of its lines to say.
 */
const en = {
  event:
    'On [date], in [situation], you [what could be seen]; the effect was [effect]. If [what] were done [how or when], [result] could be better.',
  actAndReason: 'On [date], you [what could be seen]; the effect was [effect]. What was behind it?',
  openQuestion: 'How do you see [what happened]? What would help?',
  againstGoal: 'Measured against [the goal or standard], the result was [figure].',
  whatWasDone: 'For [goal], you [what was done]; the result was [result].',
  expectation: 'What is expected: [what] by [date]. My support: [what]. We look at it again on [date].',
  outcome: 'We need [result] by [date]; [who] does [what] in working hours.',
  criteria: 'The criteria are [which]; [who] decides on [date].',
  behaviour: '[did what, with which effect]',
  effect: '[how large the effect was]',
  elsewhere: '[kept with HR]',
  source: '[who] reported on [date]',
  plainly: '[do what, with what]',
  howOften: ' ([how many] times in [which period])',
  whatToRepeat: ': [what exactly], which led to [result]',
  earlier: ', and earlier: [example with its month]',
  how: ': [who] does [what], [how often]; we see it by [what]',
  measure: ': from [now] to [target]',
  day: ', by [date]',
  owner: '; done by [who]',
  ofHowMany: '[how many] of [how many] times',
};

const zhCn: typeof en = {
  event: '【时间】在【场景】中，你【具体行为】，结果是【影响】。如果【怎样做】，【结果】会更好。',
  actAndReason: '【时间】，你【具体行为】，结果是【影响】。当时是怎么考虑的？',
  openQuestion: '你怎么看【这件事】？需要什么支持？',
  againstGoal: '对照【目标或标准】，结果是【数据】。',
  whatWasDone: '在【目标】上，你【做了什么】，结果是【结果】。',
  expectation: '期望在【日期】前做到【什么】。我会提供【什么支持】，【日期】再一起看进展。',
  outcome: '【日期】前需要【结果】，由【谁】在工作时间内完成【什么】。',
  criteria: '标准是【哪些】，由【谁】在【日期】决定。',
  behaviour: '【做了什么，影响是什么】',
  effect: '【影响有多大】',
  elsewhere: '【由 HR 保管】',
  source: '【谁】在【日期】反映',
  plainly: '【做什么】',
  howOften: '（【哪段时间】里【几】次）',
  whatToRepeat: '：【具体做了什么】，带来【什么结果】',
  earlier: '，更早的时候：【某月的例子】',
  how: '：由【谁】做【什么】，【多久一次】，从【什么】看到变化',
  measure: '：从【现状】到【目标值】',
  day: '，【日期】前完成',
  owner: '，由【谁】负责',
  ofHowMany: '【几】次里有【几】次',
};

export const rewritingWords: Readonly<Record<Language, { readonly blanks: typeof en }>> = {
  en: { blanks: en },
  'zh-CN': { blanks: zhCn },
};
