import type { Tip } from '../tip';

export const voice: readonly Tip[] = [
  {
    id: 'voice-floor',
    type: 'question',
    stages: ['voice'],
    line: {
      'zh-CN': '接下来的时间是你的。最想说的是哪件？',
      en: 'This time is yours. What’s most on your mind?',
    },
  },
  {
    id: 'voice-playback',
    type: 'listening',
    stages: ['voice'],
    line: {
      'zh-CN': '我复述一下我听到的，哪里不对你纠正我。',
      en: 'Let me say back what I heard, and you correct me.',
    },
  },
  {
    id: 'voice-silence',
    type: 'listening',
    stages: ['voice'],
    line: {
      'zh-CN': '不着急，你慢慢想，想好了再说。',
      en: 'No hurry. Take your time.',
    },
  },
  {
    id: 'voice-disagree-kept',
    type: 'listening',
    stages: ['voice'],
    line: {
      'zh-CN': '你不同意的这一点，我按你的原话记下来，念给你听，看记得对不对。',
      en: 'I’ll put your disagreement in the summary in your words. I’ll read it back; tell me if it’s right.',
    },
  },
  {
    id: 'voice-about-me',
    type: 'question',
    stages: ['voice'],
    line: {
      'zh-CN': '我这边，哪些事该少做一点，哪些该多做一点？',
      en: 'What should I do less of, and what more of?',
    },
  },
  {
    id: 'voice-more',
    type: 'listening',
    stages: ['voice'],
    line: {
      'zh-CN': '再多说一点，后来怎么样了？',
      en: 'Tell me more. What happened then?',
    },
  },
  {
    id: 'voice-answer-later',
    type: 'listening',
    stages: ['voice'],
    line: {
      'zh-CN': '这个我现在答不准。我{date}之前问清楚，再当面告诉你。',
      en: 'I can’t answer that well today. I’ll find out and tell you in person by {date}.',
    },
  },
  {
    id: 'voice-feeling',
    type: 'listening',
    stages: ['voice'],
    line: {
      'zh-CN': '听得出这件事让你不好受。哪一部分最难？',
      en: 'It sounds as if this has been hard. Which part is hardest?',
    },
  },
  {
    id: 'voice-wish',
    type: 'question',
    stages: ['voice'],
    kinds: ['evaluation', 'goals', 'check-in'],
    line: {
      'zh-CN': '抛开条件不谈，你下一步最想做什么？',
      en: 'If nothing stood in the way, what would you like to do next?',
    },
  },
  {
    id: 'voice-unsaid',
    type: 'question',
    stages: ['voice'],
    line: {
      'zh-CN': '有没有什么，是我该问却没问的？',
      en: 'What should I have asked you that I didn’t?',
    },
  },
];
