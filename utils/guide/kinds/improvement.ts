import type { KindGuide } from '../guide';

export const improvement: KindGuide = {
  preparation: {
    aim: {
      'zh-CN': '差距要有日期、有事实；要求要写在纸上。',
      en: 'The gap with dates and facts; the standard in writing.',
    },
    checklist: [
      { id: 'facts', text: { 'zh-CN': '列出三件带日期的事实', en: 'List three dated facts' } },
      { id: 'standard', text: { 'zh-CN': '找到书面的岗位要求', en: 'Find the written standard' } },
      { id: 'causes', text: { 'zh-CN': '想想员工之外的原因', en: 'List causes outside their control' } },
      { id: 'support', text: { 'zh-CN': '想好能给的支持', en: 'Decide what support you can give' } },
      { id: 'place', text: { 'zh-CN': '定好不被打扰的时间地点', en: 'Book a quiet time and place' } },
    ],
  },
  opening: {
    aim: {
      'zh-CN': '不绕弯子，也不急着下结论：今天一起想办法改过来。',
      en: 'No detours and no verdict: today you work out how to turn this around.',
    },
    checklist: [
      { id: 'plain', text: { 'zh-CN': '直说今天谈什么', en: 'Say plainly what it is about' } },
      { id: 'intent', text: { 'zh-CN': '说明你想帮对方达标', en: 'Say you want them to succeed' } },
      { id: 'agenda', text: { 'zh-CN': '过一遍流程和时间', en: 'Share agenda and timing' } },
      { id: 'floor', text: { 'zh-CN': '说好会留时间听对方讲', en: 'Promise time for their side' } },
    ],
  },
  review: {
    aim: {
      'zh-CN': '只谈看得见的行为和影响，不谈性格。',
      en: 'Only what could be seen and what it led to; nothing about character.',
    },
    checklist: [
      { id: 'strength', text: { 'zh-CN': '先讲一件做成的事', en: 'Start with something done well' } },
      { id: 'facts', text: { 'zh-CN': '逐件讲事实和日期', en: 'Go through the facts, with dates' } },
      { id: 'effect', text: { 'zh-CN': '每件讲清影响', en: 'Say the effect of each' } },
      { id: 'cause', text: { 'zh-CN': '问原因，先不反驳', en: 'Ask for causes before you answer' } },
      { id: 'few', text: { 'zh-CN': '最多谈三个问题', en: 'Raise three points at most' } },
    ],
  },
  planning: {
    aim: {
      'zh-CN': '差距、要求、支持、检查点，四样都落到日期上。',
      en: 'Gap, standard, support, checkpoints: each with a date.',
    },
    checklist: [
      { id: 'standard', text: { 'zh-CN': '说清要达到什么要求', en: 'State the standard to reach' } },
      { id: 'steps', text: { 'zh-CN': '请对方先提办法', en: 'Let them propose steps' } },
      { id: 'support', text: { 'zh-CN': '写下你给的支持', en: 'Write down your support' } },
      { id: 'checkpoints', text: { 'zh-CN': '定下每次检查的日期', en: 'Date every checkpoint' } },
    ],
  },
  voice: {
    aim: {
      'zh-CN': '听对方讲完：难处、委屈、想法，都原样记下。',
      en: 'Hear them out: what is hard, what feels unfair, what they would try.',
    },
    checklist: [
      { id: 'open', text: { 'zh-CN': '问：从你那边看是怎样', en: 'Ask how it looks from there' } },
      { id: 'wait', text: { 'zh-CN': '等对方讲完再开口', en: 'Let them finish' } },
      { id: 'words', text: { 'zh-CN': '记下对方原话', en: 'Note their exact words' } },
      { id: 'differences', text: { 'zh-CN': '不同意的也记下', en: 'Write down what they dispute' } },
    ],
  },
  summary: {
    aim: {
      'zh-CN': '要求、支持、日期再说一遍，让对方知道你会一起跟。',
      en: 'Standard, support and dates once more, and that you are there.',
    },
    checklist: [
      { id: 'repeat', text: { 'zh-CN': '请对方复述要做的事', en: 'Ask for their steps, to check' } },
      { id: 'promise', text: { 'zh-CN': '复述你的承诺', en: 'Repeat your promise' } },
      { id: 'first', text: { 'zh-CN': '约好第一次检查', en: 'Set the first checkpoint' } },
      { id: 'record', text: { 'zh-CN': '说明纪要会给对方看', en: 'Say they’ll get the summary' } },
    ],
  },
};
