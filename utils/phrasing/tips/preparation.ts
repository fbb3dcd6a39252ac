import type { Tip } from '../tip';

export const preparation: readonly Tip[] = [
  {
    id: 'preparation-invite',
    type: 'opening',
    stages: ['preparation'],
    line: {
      'zh-CN': '{name}，{date}我们谈谈{period}的工作，大约一小时。你也想想最满意的一件事和最想改的一件事。',
      en: '{name}, let’s talk about {period} on {date}, about an hour. Bring one thing you are proud of and one you would change.',
    },
  },
  {
    id: 'preparation-self-view',
    type: 'question',
    stages: ['preparation'],
    line: {
      'zh-CN': '见面前想先听听你的：{period}里你给自己打几分，为什么？',
      en: 'Before we meet I would like your view: how did {period} go, and what makes you say so?',
    },
  },
  {
    id: 'preparation-bring-facts',
    type: 'question',
    stages: ['preparation'],
    line: {
      'zh-CN': '方便的话，把{project}的结果和数据带上，我们一起看。',
      en: 'If you can, bring the results of {project}, so that we look at the same figures.',
    },
  },
  {
    id: 'preparation-room',
    type: 'opening',
    stages: ['preparation'],
    line: {
      'zh-CN': '我订了间小会议室，手机我会静音，这一小时只谈你的事。',
      en: 'I booked a small room and my phone stays off. This hour is yours.',
    },
  },
  {
    id: 'preparation-no-surprise',
    type: 'opening',
    stages: ['preparation'],
    kinds: ['improvement', 'probation'],
    line: {
      'zh-CN': '先跟你说一声，{date}要谈的重点是{fact}，你可以先想想，不用紧张。',
      en: 'So that nothing comes as a surprise on {date}: the main point is {fact}. Take your time to think about it.',
    },
  },
  {
    id: 'preparation-own-goals',
    type: 'goal',
    stages: ['preparation'],
    kinds: ['goals'],
    line: {
      'zh-CN': '先写三个你想在{period}做成的事，不用完整，我们见面一起改。',
      en: 'Write down three things you want to get done in {period}. Rough is fine; we will shape them together.',
    },
  },
  {
    id: 'preparation-own-share',
    type: 'question',
    stages: ['preparation'],
    line: {
      'zh-CN': '也想想我：哪件事我要是换个做法，你会更顺手？',
      en: 'Think about me as well: what could I have done differently to make your work easier?',
    },
  },
  {
    id: 'preparation-topics',
    type: 'question',
    stages: ['preparation'],
    line: {
      'zh-CN': '除了我列的这几项，你还想谈什么？直接加进日程里。',
      en: 'Besides my points, what do you want to cover? Add it straight to the invite.',
    },
  },
  {
    id: 'preparation-shift',
    type: 'opening',
    stages: ['preparation'],
    line: {
      'zh-CN': '如果那天正赶上{project}，告诉我，我们换个你能静下来的时间。',
      en: 'If that day falls into {project}, tell me and we will find a calmer hour.',
    },
  },
  {
    id: 'preparation-praise',
    type: 'positive',
    stages: ['preparation'],
    line: {
      'zh-CN': '见面要先讲的一件好事，我记着了：{fact}，{effect}。',
      en: 'The good thing I will start with is noted: you {fact}, and {effect}.',
    },
  },
];
