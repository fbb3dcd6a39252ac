import type { KindGuide } from '../guide';

export const probation: KindGuide = {
  preparation: {
    aim: {
      'zh-CN': '对照录用时说好的要求，把结论和依据备齐。',
      en: 'Compare the facts with what was agreed at hiring; have the decision and its basis ready.',
    },
    checklist: [
      { id: 'criteria', text: { 'zh-CN': '核对录用条件', en: 'Check the hiring criteria' } },
      { id: 'facts', text: { 'zh-CN': '每条要求备好事实', en: 'Find a fact for each criterion' } },
      { id: 'voices', text: { 'zh-CN': '问问协作同事的意见', en: 'Ask those who worked with them' } },
      {
        id: 'decision',
        text: { 'zh-CN': '到期日前和人事对好结论', en: 'Settle the decision with HR in time' },
      },
      { id: 'place', text: { 'zh-CN': '定好不被打扰的时间地点', en: 'Book a quiet time and place' } },
    ],
  },
  opening: {
    aim: {
      'zh-CN': '先说今天会有结论，别让人一直悬着。',
      en: 'Say early that there is a decision today, so nobody sits waiting for it.',
    },
    checklist: [
      { id: 'ease', text: { 'zh-CN': '聊聊这几个月的感受', en: 'Ask how the months felt' } },
      { id: 'purpose', text: { 'zh-CN': '说明面谈目的', en: 'Say the purpose' } },
      { id: 'decision', text: { 'zh-CN': '说明结论何时讲', en: 'Say when the decision comes' } },
      { id: 'agenda', text: { 'zh-CN': '过一遍流程和时间', en: 'Share agenda and timing' } },
    ],
  },
  review: {
    aim: {
      'zh-CN': '按录用条件一条条看：做到了什么，还差什么。',
      en: 'Criterion by criterion: what is met, and what is still missing.',
    },
    checklist: [
      { id: 'self', text: { 'zh-CN': '请对方先自评', en: 'Ask for their view first' } },
      { id: 'strengths', text: { 'zh-CN': '讲两项有事实的成绩', en: 'Name two strengths, with facts' } },
      { id: 'criteria', text: { 'zh-CN': '逐条对照要求', en: 'Go through each criterion' } },
      { id: 'gap', text: { 'zh-CN': '差距讲行为和影响', en: 'Name each gap and its effect' } },
      { id: 'decision', text: { 'zh-CN': '清楚说出结论', en: 'State the decision clearly' } },
    ],
  },
  planning: {
    aim: {
      'zh-CN': '定好转正后的目标；还没达到的，说清怎么补、谁来帮。',
      en: 'Goals for after probation; where something is missing, how to close it and who helps.',
    },
    checklist: [
      { id: 'next', text: { 'zh-CN': '定下三个月的目标', en: 'Set goals for three months' } },
      { id: 'measure', text: { 'zh-CN': '给每个目标定衡量标准', en: 'Set a measure for each goal' } },
      { id: 'growth', text: { 'zh-CN': '说好一项要学的', en: 'Agree one thing to learn' } },
      { id: 'support', text: { 'zh-CN': '说清你给什么支持', en: 'Say what support you give' } },
    ],
  },
  voice: {
    aim: {
      'zh-CN': '新人看得最清楚：入职、带教、团队，都请对方说说。',
      en: 'Fresh eyes see most: ask about joining, coaching and the team.',
    },
    checklist: [
      { id: 'expected', text: { 'zh-CN': '问：和预想的一样吗', en: 'Ask if the job matches expectations' } },
      { id: 'missing', text: { 'zh-CN': '问：缺了什么帮助', en: 'Ask what help was missing' } },
      { id: 'words', text: { 'zh-CN': '记下对方原话', en: 'Note their exact words' } },
      { id: 'answer', text: { 'zh-CN': '当场回应或约好答复', en: 'Answer, or say when you will' } },
    ],
  },
  summary: {
    aim: {
      'zh-CN': '结论、生效日期、接下来的安排，一次说清。',
      en: 'Decision, effective date and what happens next, said once and clearly.',
    },
    checklist: [
      { id: 'decision', text: { 'zh-CN': '复述结论和生效日', en: 'Repeat decision and date' } },
      { id: 'tasks', text: { 'zh-CN': '说清谁在何时做什么', en: 'Say who does what by when' } },
      { id: 'paper', text: { 'zh-CN': '说明要办的手续', en: 'Explain the paperwork' } },
      { id: 'next', text: { 'zh-CN': '约好下次面谈', en: 'Book the next conversation' } },
    ],
  },
};
