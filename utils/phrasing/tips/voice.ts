import type { Tip } from '../tip';

export const voice: readonly Tip[] = [
  {
    id: 'voice-floor',
    type: 'question',
    stages: ['voice'],
    line: {
      'zh-CN': '接下来的时间是你的。最想说的是哪件？',
      en: 'The rest of this part is yours. What do you most want to say?',
    },
  },
  {
    id: 'voice-playback',
    type: 'listening',
    stages: ['voice'],
    line: {
      'zh-CN': '我复述一下，看听对了没有：你的意思是{fact}，对吗？',
      en: 'Let me say it back to see if I got it: you mean {fact}. Is that right?',
    },
  },
  {
    id: 'voice-silence',
    type: 'listening',
    stages: ['voice'],
    line: {
      'zh-CN': '不着急，想好了再说，我等着。',
      en: 'No hurry. Take the time you need; I will wait.',
    },
  },
  {
    id: 'voice-about-me',
    type: 'question',
    stages: ['voice'],
    line: {
      'zh-CN': '我有什么可以少做一点、多做一点的？',
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
      en: 'I can’t answer that well today. I will find out and tell you in person by {date}.',
    },
  },
  {
    id: 'voice-feeling',
    type: 'listening',
    stages: ['voice'],
    line: {
      'zh-CN': '听得出这件事让你不好受。哪一部分最难？',
      en: 'I can hear this has not been easy. Which part is the hardest?',
    },
  },
  {
    id: 'voice-disagree-kept',
    type: 'listening',
    stages: ['voice'],
    line: {
      'zh-CN': '你不同意的这一点，我按你的原话记下来，你看看写得对不对。',
      en: 'What you disagree with goes in as you said it. Have a look whether I wrote it down right.',
    },
  },
  {
    id: 'voice-wish',
    type: 'question',
    stages: ['voice'],
    line: {
      'zh-CN': '抛开条件不谈，你下一步最想做什么？',
      en: 'Leaving aside what is possible, what would you love to do next?',
    },
  },
];
