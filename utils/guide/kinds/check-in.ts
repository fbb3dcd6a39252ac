import type { KindGuide } from '../guide';

export const checkIn: KindGuide = {
  preparation: {
    aim: {
      'zh-CN': '翻翻上次说好的事，想好这次最想问的一句。',
      en: 'Glance at what was promised, and pick the one question to ask.',
    },
    checklist: [
      { id: 'promises', text: { 'zh-CN': '看上次约定的事', en: 'Check last time’s promises' } },
      { id: 'progress', text: { 'zh-CN': '看目标的进展', en: 'Check goal progress' } },
      { id: 'praise', text: { 'zh-CN': '想一件值得肯定的事', en: 'Find one thing to praise' } },
      { id: 'question', text: { 'zh-CN': '想好一个问题', en: 'Pick one question' } },
    ],
  },
  opening: {
    aim: {
      'zh-CN': '先问近况，让对方挑今天先谈什么。',
      en: 'Ask how things are, and let them choose what comes first.',
    },
    checklist: [
      { id: 'how', text: { 'zh-CN': '问问近况', en: 'Ask how things are' } },
      { id: 'topics', text: { 'zh-CN': '请对方先提话题', en: 'Ask for their topics first' } },
      { id: 'agenda', text: { 'zh-CN': '说说你想谈的一件事', en: 'Name your one topic' } },
    ],
  },
  review: {
    aim: {
      'zh-CN': '看进展：做成了什么，卡在了哪里。',
      en: 'Progress: what got done, and where it is stuck.',
    },
    checklist: [
      { id: 'done', text: { 'zh-CN': '过一遍已完成的', en: 'Go through what is done' } },
      { id: 'praise', text: { 'zh-CN': '具体肯定一件事', en: 'Praise one thing, concretely' } },
      { id: 'stuck', text: { 'zh-CN': '问：卡在哪里', en: 'Ask where it is stuck' } },
      { id: 'own', text: { 'zh-CN': '说说你答应的事办得怎样', en: 'Report on your own promises' } },
    ],
  },
  planning: {
    aim: {
      'zh-CN': '挑一两件事，定下接下来怎么走。',
      en: 'Pick one or two things and settle the next step.',
    },
    checklist: [
      { id: 'next', text: { 'zh-CN': '定下一步做什么', en: 'Settle the next step' } },
      { id: 'who', text: { 'zh-CN': '定好谁做、何时做完', en: 'Agree who, and by when' } },
      { id: 'goals', text: { 'zh-CN': '商量目标要不要调整', en: 'Check if goals need changing' } },
    ],
  },
  voice: {
    aim: {
      'zh-CN': '听听任务之外的：状态、想法、想学什么。',
      en: 'Hear what lies beyond the tasks: energy, ideas, what they want to learn.',
    },
    checklist: [
      { id: 'energy', text: { 'zh-CN': '问：最近状态怎样', en: 'Ask about their energy' } },
      { id: 'feedback', text: { 'zh-CN': '请对方给你提意见', en: 'Ask for feedback on you' } },
      { id: 'learn', text: { 'zh-CN': '问：想学什么', en: 'Ask what they want to learn' } },
      { id: 'words', text: { 'zh-CN': '记下对方原话', en: 'Note their exact words' } },
    ],
  },
  summary: {
    aim: {
      'zh-CN': '一分钟收尾：各自做什么，下次什么时候。',
      en: 'One minute to close: who does what, and when we meet next.',
    },
    checklist: [
      { id: 'tasks', text: { 'zh-CN': '各自说一遍要做的事', en: 'Say who does what' } },
      { id: 'open', text: { 'zh-CN': '没谈完的留到下次', en: 'Carry over what is open' } },
      { id: 'next', text: { 'zh-CN': '约好下次时间', en: 'Book the next time' } },
    ],
  },
};
