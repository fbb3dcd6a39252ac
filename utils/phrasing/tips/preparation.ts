import type { Tip } from '../tip';

export const preparation: readonly Tip[] = [
  {
    id: 'preparation-invite',
    type: 'opening',
    stages: ['preparation'],
    line: {
      'zh-CN': '{name}，{date}我们聊聊{period}的工作。来之前请想两件事：最满意的一件，最想改进的一件。',
      en: '{name}, can we talk about {period}? How about {date}? Please bring one thing you’re proud of and one you’d change.',
    },
  },
  {
    id: 'preparation-no-surprise',
    type: 'opening',
    stages: ['preparation'],
    kinds: ['improvement', 'probation'],
    line: {
      'zh-CN': '先跟你说一声，免得当天觉得突然：{date}主要想谈{topic}这件事，你可以先理理当时的情况。',
      en: 'So it doesn’t come as a surprise: when we meet I’d mainly like to talk about {topic}. I want to hear how you see it.',
    },
  },
  {
    id: 'preparation-own-goals',
    type: 'goal',
    stages: ['preparation'],
    kinds: ['goals'],
    line: {
      'zh-CN': '先写三件你想在{period}做成的事，不用写完整，见面我们一起改。',
      en: 'Write down three things you want to get done in {period}. Rough is fine; we’ll shape them together.',
    },
  },
  {
    id: 'preparation-self-view',
    type: 'question',
    stages: ['preparation'],
    line: {
      'zh-CN': '见面前想先听听你的看法：{period}你觉得自己做得怎么样，主要看哪几件事？',
      en: 'Before we meet, I’d like your view: what helped you most in {period}, and what got in your way?',
    },
  },
  {
    id: 'preparation-bring-facts',
    type: 'question',
    stages: ['preparation'],
    line: {
      'zh-CN': '方便的话，把{project}的结果和数据带上，我们一起看。',
      en: 'If you can, bring the results of {project}, so we’re looking at the same figures.',
    },
  },
  {
    id: 'preparation-own-share',
    type: 'question',
    stages: ['preparation'],
    line: {
      'zh-CN': '也请你帮我想想：我哪件事换个做法，你干起活来会更顺？',
      en: 'Think about me as well: what could I have done differently to make your work easier?',
    },
  },
  {
    id: 'preparation-topics',
    type: 'question',
    stages: ['preparation'],
    line: {
      'zh-CN': '除了我说的这几项，你还想谈什么？直接发给我就行。',
      en: 'Besides my points, what would you like to cover? Just send it to me.',
    },
  },
  {
    id: 'preparation-room',
    type: 'opening',
    stages: ['preparation'],
    line: {
      'zh-CN': '会议室我订好了，手机会静音，这段时间专门留给你。',
      en: 'I’ve made sure nobody interrupts us, and my phone will be off.',
    },
  },
  {
    id: 'preparation-shift',
    type: 'opening',
    stages: ['preparation'],
    line: {
      'zh-CN': '如果那天正赶上{project}，告诉我，我们换个你能静下来的时间。',
      en: 'If that clashes with {project}, tell me and we’ll find a quieter time.',
    },
  },
  {
    id: 'preparation-praise',
    type: 'positive',
    stages: ['preparation'],
    kinds: ['evaluation', 'goals', 'check-in', 'probation'],
    line: {
      'zh-CN': '先跟你说声谢谢，见面再细聊：你{did}，{effect}。',
      en: 'One thing I already want to thank you for: you {did}. More when we meet.',
    },
  },
  {
    id: 'preparation-basis',
    type: 'opening',
    stages: ['preparation'],
    kinds: ['improvement', 'probation'],
    line: {
      'zh-CN': '要对照的要求我先发给你，免得见面才看到，有不清楚的随时问我。',
      en: 'I’ll send you the criteria first, so you don’t see them for the first time in the room. Ask me whatever is unclear.',
    },
  },
];
