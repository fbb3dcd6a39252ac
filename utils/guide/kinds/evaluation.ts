import type { KindGuide } from '../guide';

export const evaluation: KindGuide = {
  preparation: {
    aim: {
      'zh-CN': '先把数据、岗位要求和这次要谈的目的理清楚。',
      en: 'Know the facts, the job, and the one thing this talk is for.',
    },
    checklist: [
      { id: 'results', text: { 'zh-CN': '对照目标看完成情况', en: 'Compare results with goals' } },
      { id: 'job', text: { 'zh-CN': '重读岗位说明书', en: 'Reread the job description' } },
      { id: 'facts', text: { 'zh-CN': '每个要点备好事实', en: 'Bring a fact for each point' } },
      { id: 'purpose', text: { 'zh-CN': '写下这次面谈的目的', en: 'Write down the purpose' } },
      { id: 'place', text: { 'zh-CN': '定好不被打扰的时间地点', en: 'Book a quiet time and place' } },
    ],
  },
  opening: {
    aim: {
      'zh-CN': '先让人放松，再说清今天谈什么、怎么谈。',
      en: 'A light start, then why we are here and how we’ll use the time.',
    },
    checklist: [
      { id: 'ease', text: { 'zh-CN': '聊两句轻松的', en: 'Chat for a minute' } },
      { id: 'purpose', text: { 'zh-CN': '说明面谈目的', en: 'Say the purpose' } },
      { id: 'agenda', text: { 'zh-CN': '过一遍流程和时间', en: 'Share agenda and timing' } },
      { id: 'add', text: { 'zh-CN': '问对方想加什么', en: 'Ask what they would add' } },
    ],
  },
  review: {
    aim: {
      'zh-CN': '一起看事实：先肯定做成的事，再谈差距。',
      en: 'Look at the facts together: what went well first, then the gap.',
    },
    checklist: [
      { id: 'basis', text: { 'zh-CN': '说明评价依据', en: 'Explain the basis' } },
      { id: 'strengths', text: { 'zh-CN': '先讲两项成绩', en: 'Start with two strengths' } },
      { id: 'goals', text: { 'zh-CN': '对照目标逐项看', en: 'Go through each goal' } },
      { id: 'gap', text: { 'zh-CN': '差距讲行为和影响', en: 'Name each gap and its effect' } },
      { id: 'view', text: { 'zh-CN': '请对方说自己的看法', en: 'Ask how they see it' } },
    ],
  },
  planning: {
    aim: {
      'zh-CN': '一起把下个周期的目标定清楚，两个人复述出来要一样。',
      en: 'Settle the next goals together, so that either of you could repeat them.',
    },
    checklist: [
      { id: 'direction', text: { 'zh-CN': '把目标对上团队方向', en: 'Tie goals to the team’s goals' } },
      { id: 'measure', text: { 'zh-CN': '给每个目标定衡量标准', en: 'Set a measure for each goal' } },
      { id: 'date', text: { 'zh-CN': '给每个目标定完成时间', en: 'Set a date for each goal' } },
      { id: 'support', text: { 'zh-CN': '说清你给什么支持', en: 'Say what support you give' } },
    ],
  },
  voice: {
    aim: {
      'zh-CN': '把时间留给对方：多听，记原话，能答的当场答。',
      en: 'Their turn: listen, note their own words, answer what you can.',
    },
    checklist: [
      { id: 'open', text: { 'zh-CN': '问一个开放式问题', en: 'Ask one open question' } },
      { id: 'wait', text: { 'zh-CN': '等对方想好再开口', en: 'Give them time to think' } },
      { id: 'words', text: { 'zh-CN': '记下对方原话', en: 'Note their exact words' } },
      { id: 'answer', text: { 'zh-CN': '当场回应或约好答复', en: 'Answer, or say when you will' } },
    ],
  },
  summary: {
    aim: {
      'zh-CN': '共识、任务、下次时间，两个人带走的要一样。',
      en: 'Leave with the same agreements, the same tasks and a next date.',
    },
    checklist: [
      { id: 'agreements', text: { 'zh-CN': '复述达成的共识', en: 'Repeat the agreements' } },
      { id: 'tasks', text: { 'zh-CN': '说清谁在何时做什么', en: 'Say who does what by when' } },
      { id: 'differences', text: { 'zh-CN': '分歧如实记下', en: 'Write down differences' } },
      { id: 'next', text: { 'zh-CN': '约好下次面谈', en: 'Book the next conversation' } },
    ],
  },
};
