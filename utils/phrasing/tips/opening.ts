import type { Tip } from '../tip';

export const opening: readonly Tip[] = [
  {
    id: 'opening-improvement',
    type: 'opening',
    stages: ['opening'],
    kinds: ['improvement'],
    line: {
      'zh-CN': '今天要谈的不轻松，我就直说了：{fact}，这个情况得改。我约你来，是想一起找到办法。',
      en: 'I’ll be direct: this is about {topic}, and it has to get better. I want us to work out how, together.',
    },
  },
  {
    id: 'opening-decision',
    type: 'opening',
    stages: ['opening'],
    kinds: ['probation'],
    line: {
      'zh-CN': '今天会把转正的结论告诉你，我们先一起对一遍当初的要求。',
      en: 'You’ll have the decision today. First let’s go through what we agreed at the start.',
    },
  },
  {
    id: 'opening-goals',
    type: 'opening',
    stages: ['opening'],
    kinds: ['goals'],
    line: {
      'zh-CN': '今天定的目标要你也认，所以哪条觉得不对，随时打断我。',
      en: 'These goals only work if they’re yours too. Stop me wherever one feels wrong.',
    },
  },
  {
    id: 'opening-purpose',
    type: 'opening',
    stages: ['opening'],
    line: {
      'zh-CN': '今天三件事：一起看看{period}的情况，商量下一步，再专门听听你的想法。',
      en: 'Today I’d like us to look at {period}, agree what comes next, and hear your side.',
    },
  },
  {
    id: 'opening-both-sides',
    type: 'opening',
    stages: ['opening'],
    line: {
      'zh-CN': '我手上有一些事实，但那只是我看到的一面，另一面想听你讲。',
      en: 'I’ve brought some facts, but they’re only my half of the picture. The other half is yours.',
    },
  },
  {
    id: 'opening-thanks',
    type: 'positive',
    stages: ['opening'],
    kinds: ['evaluation', 'goals', 'check-in', 'probation'],
    line: {
      'zh-CN': '开始之前先谢谢你：{project}那次，你{did}，{effect}。',
      en: 'Before we start, thank you: on {project} you {did}. That meant {effect}.',
    },
  },
  {
    id: 'opening-how-are-you',
    type: 'question',
    stages: ['opening'],
    kinds: ['evaluation', 'goals', 'check-in', 'probation'],
    line: {
      'zh-CN': '先不急着谈正事。最近怎么样，忙得过来吗？',
      en: 'Before we start: how are you doing?',
    },
  },
  {
    id: 'opening-their-topic',
    type: 'question',
    stages: ['opening'],
    line: {
      'zh-CN': '今天谈完，你最希望把哪件事说清楚？',
      en: 'By the end of this, what one thing would you like settled?',
    },
  },
  {
    id: 'opening-notes',
    type: 'opening',
    stages: ['opening'],
    line: {
      'zh-CN': '我会边听边记，免得漏掉你说的；谈完整理成纪要，请你核对。',
      en: 'I’ll jot things down so I don’t miss anything. At the end I’ll show you what goes into the summary.',
    },
  },
  {
    id: 'opening-agenda',
    type: 'opening',
    stages: ['opening'],
    line: {
      'zh-CN': '时间这么安排：先回顾，再商量下一步，后面专门留一段给你讲，最后一起收尾。',
      en: 'First we look back, then we plan ahead, then there’s time just for you, and we sum up together.',
    },
  },
  {
    id: 'opening-speak-up',
    type: 'opening',
    stages: ['opening'],
    line: {
      'zh-CN': '今天不用顺着我说。有不同意的直接讲，我会认真听。',
      en: 'If you see something differently, say so at any point. I want to hear it.',
    },
  },
  {
    id: 'opening-support',
    type: 'opening',
    stages: ['opening'],
    kinds: ['improvement'],
    line: {
      'zh-CN': '先说清楚：这次谈是为了找办法，我会跟你一起做。',
      en: 'One thing first: this is about finding a way, and I’ll work on it with you.',
    },
  },
  {
    id: 'opening-break',
    type: 'listening',
    stages: ['opening'],
    line: {
      'zh-CN': '中间想停一下、喝口水，随时说，不赶时间。',
      en: 'If you need a break at any point, just say so. We’re not in a hurry.',
    },
  },
];
