import type { Tip } from '../tip';

export const summary: readonly Tip[] = [
  {
    id: 'summary-agreements',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '我把说定的念一遍，漏了什么你补充。',
      en: 'Let me read out what we agreed. Tell me what I’ve missed.',
    },
  },
  {
    id: 'summary-they-repeat',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '为了确认我讲清楚了，你帮我过一遍：接下来先做什么，什么时候做完？',
      en: 'To check I’ve been clear: what’s your first step, and by when?',
    },
  },
  {
    id: 'summary-my-promise',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '我答应你的是{step}，{date}之前落实；到时候没动静，你就来催我。',
      en: 'I promised to {step} by {date}. If I haven’t, chase me.',
    },
  },
  {
    id: 'summary-differences',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '有一点我们还没谈拢：{topic}。两边的看法我都写进纪要。',
      en: 'There’s one thing we still see differently: {topic}. I’ll put both views in the summary.',
    },
  },
  {
    id: 'summary-next',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '下次{date}，我们先看今天说定的这几件。',
      en: 'Next time we start with what we settled today. How about {date}?',
    },
  },
  {
    id: 'summary-record',
    type: 'closing',
    stages: ['summary'],
    line: {
      'zh-CN': '我今天把纪要整理好发你，有出入的地方告诉我，我来改。',
      en: 'I’ll write this up today and send it to you. Tell me if I’ve got anything wrong.',
    },
  },
  {
    id: 'summary-thanks',
    type: 'positive',
    stages: ['summary'],
    line: {
      'zh-CN': '谢谢你今天讲得这么坦诚，特别是{topic}，对我很有用。',
      en: 'Thank you for being so open about {topic}. It helps me.',
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
  {
    id: 'summary-better-next',
    type: 'question',
    stages: ['summary'],
    line: {
      'zh-CN': '下次再谈，哪里可以改一改？',
      en: 'What should we do differently next time we meet?',
    },
  },
];
