import type { Tip } from '../tip';

export const summary: readonly Tip[] = [
  {
    id: 'summary-agreements',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '我们对一下：说定的有{fact}。我漏了什么？',
      en: 'Let’s check: we agreed on {fact}. What did I miss?',
    },
  },
  {
    id: 'summary-they-repeat',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '用你的话讲一遍：接下来你先做什么，什么时候做完？',
      en: 'In your words: what do you do first, and by when?',
    },
  },
  {
    id: 'summary-my-promise',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '我答应的是{step}，{date}前给你；没做到你就来催我。',
      en: 'I promised {step} by {date}. If it has not come, chase me.',
    },
  },
  {
    id: 'summary-differences',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '有一点我们还没谈拢：{fact}。两边的看法都写进记录。',
      en: 'One thing stays open between us: {fact}. Both views go into the record.',
    },
  },
  {
    id: 'summary-next',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '下次{date}，我们先看今天说定的这几件。',
      en: 'Next time is {date}, and we start with what we settled today.',
    },
  },
  {
    id: 'summary-thanks',
    type: 'positive',
    stages: ['summary'],
    line: {
      'zh-CN': '谢谢你今天讲得这么坦诚，特别是{fact}，对我很有用。',
      en: 'Thank you for being so open, especially about {fact}. That helps me.',
    },
  },
  {
    id: 'summary-how-was-it',
    type: 'question',
    stages: ['summary'],
    line: {
      'zh-CN': '今天这样谈，你感觉怎么样？下次哪里可以改？',
      en: 'How was this talk for you, and what should we do differently next time?',
    },
  },
  {
    id: 'summary-record',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '我今天把纪要写好发给你，有不对的地方直接改。',
      en: 'I will write this up today and send it to you. Correct whatever is off.',
    },
  },
  {
    id: 'summary-confidence',
    type: 'question',
    stages: ['summary'],
    line: {
      'zh-CN': '这些安排，十分里你有几分把握？差的那几分缺什么？',
      en: 'Out of ten, how sure are you that this will work? What would take it one higher?',
    },
  },
];
