import type { KindGuide } from '../guide';

export const goals: KindGuide = {
  preparation: {
    aim: {
      'zh-CN': '想清楚团队的方向，也想想员工自己希望怎么发展。',
      en: 'Know where the team is going, and where this person wants to go.',
    },
    checklist: [
      { id: 'direction', text: { 'zh-CN': '看一遍团队目标', en: 'Read the team’s goals again' } },
      { id: 'job', text: { 'zh-CN': '核对岗位职责', en: 'Check the job’s duties' } },
      { id: 'draft', text: { 'zh-CN': '先拟三个目标草稿', en: 'Draft three goals' } },
      { id: 'ask', text: { 'zh-CN': '请对方也带上想法', en: 'Ask them to draft goals too' } },
      { id: 'place', text: { 'zh-CN': '定好不被打扰的时间地点', en: 'Book a quiet time and place' } },
    ],
  },
  opening: {
    aim: {
      'zh-CN': '说清楚：大方向是团队的，具体目标一起定。',
      en: 'Make it plain: the direction is the team’s, the goals are set together.',
    },
    checklist: [
      { id: 'ease', text: { 'zh-CN': '聊两句轻松的', en: 'Chat for a minute' } },
      { id: 'purpose', text: { 'zh-CN': '说明今天要定什么', en: 'Say what gets settled today' } },
      { id: 'agenda', text: { 'zh-CN': '过一遍流程和时间', en: 'Share agenda and timing' } },
      { id: 'add', text: { 'zh-CN': '问对方最想谈哪项', en: 'Ask what matters most to them' } },
    ],
  },
  review: {
    aim: {
      'zh-CN': '先了解能力、特长和职业期望，目标才合身。',
      en: 'Abilities, strengths and career wishes first, so that goals fit the person.',
    },
    checklist: [
      { id: 'abilities', text: { 'zh-CN': '问：现在什么最拿手', en: 'Ask what they do best' } },
      { id: 'strengths', text: { 'zh-CN': '肯定一项看得见的特长', en: 'Name one strength you saw' } },
      { id: 'career', text: { 'zh-CN': '问：一两年后想做什么', en: 'Ask about the next two years' } },
      { id: 'last', text: { 'zh-CN': '问：上个周期学到什么', en: 'Ask what last cycle taught them' } },
    ],
  },
  planning: {
    aim: {
      'zh-CN': '目标具体、可衡量、够得着、有期限，期望说透。',
      en: 'Goals that are concrete, measured, within reach and dated; expectations said aloud.',
    },
    checklist: [
      { id: 'few', text: { 'zh-CN': '把目标收到五个以内', en: 'Keep to five goals or fewer' } },
      { id: 'measure', text: { 'zh-CN': '给每个目标定衡量标准', en: 'Set a measure for each goal' } },
      { id: 'date', text: { 'zh-CN': '给每个目标定截止时间', en: 'Set a date for each goal' } },
      { id: 'expect', text: { 'zh-CN': '说清做到什么算好', en: 'Say what good looks like' } },
      { id: 'if-then', text: { 'zh-CN': '说好遇到阻碍怎么办', en: 'Agree what to do if stuck' } },
    ],
  },
  voice: {
    aim: {
      'zh-CN': '听听对方怎么看：难在哪，缺什么，有没有把握。',
      en: 'Hear how it sounds to them: what is hard, what is missing, whether they believe in it.',
    },
    checklist: [
      { id: 'confidence', text: { 'zh-CN': '问：有几成把握', en: 'Ask how sure they feel' } },
      { id: 'obstacles', text: { 'zh-CN': '问：最大的难处在哪', en: 'Ask what is hardest' } },
      { id: 'words', text: { 'zh-CN': '记下对方原话', en: 'Note their exact words' } },
      { id: 'answer', text: { 'zh-CN': '当场回应或约好答复', en: 'Answer, or say when you will' } },
    ],
  },
  summary: {
    aim: {
      'zh-CN': '请对方复述一遍目标，听到的和你想的要一样。',
      en: 'Hear the goals in their words, to check that you were clear.',
    },
    checklist: [
      { id: 'repeat', text: { 'zh-CN': '请对方复述目标', en: 'Ask for the goals in their words' } },
      { id: 'support', text: { 'zh-CN': '说一遍你答应的支持', en: 'Repeat the support you promised' } },
      { id: 'check', text: { 'zh-CN': '约好检查进度的时间', en: 'Set the checkpoints' } },
      { id: 'next', text: { 'zh-CN': '约好下次面谈', en: 'Book the next conversation' } },
    ],
  },
};
