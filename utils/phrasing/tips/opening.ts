import type { Tip } from '../tip';

export const opening: readonly Tip[] = [
  {
    id: 'opening-purpose',
    type: 'opening',
    stages: ['opening'],
    line: {
      'zh-CN': '今天三件事：一起看看{period}做得怎样，听听你的想法，再商量下一步。',
      en: 'Three things today: look at {period} together, hear your side, and agree what comes next.',
    },
  },
  {
    id: 'opening-both-sides',
    type: 'opening',
    stages: ['opening'],
    line: {
      'zh-CN': '我准备了一些事实，但只是我看到的那一半，另一半要靠你讲。',
      en: 'I brought some facts, but they are only my half of the picture. The other half is yours.',
    },
  },
  {
    id: 'opening-thanks',
    type: 'positive',
    stages: ['opening'],
    line: {
      'zh-CN': '开始之前先谢谢你：{project}那次{fact}，帮我们{effect}。',
      en: 'Before we begin, thank you: in {project} you {fact}, and that {effect}.',
    },
  },
  {
    id: 'opening-how-are-you',
    type: 'question',
    stages: ['opening'],
    line: {
      'zh-CN': '先不谈工作。最近怎么样，有什么让你高兴的事？',
      en: 'Work can wait a minute. How have you been, and what made you smile lately?',
    },
  },
  {
    id: 'opening-their-topic',
    type: 'question',
    stages: ['opening'],
    line: {
      'zh-CN': '今天走出这个门的时候，你最希望哪件事是谈清楚了的？',
      en: 'When you leave this room, what is the one thing you want to have settled?',
    },
  },
  {
    id: 'opening-notes',
    type: 'opening',
    stages: ['opening'],
    line: {
      'zh-CN': '我边听边记几笔，免得漏掉你说的；谈完给你看一遍。',
      en: 'I will take notes so that I lose nothing you say, and show them to you at the end.',
    },
  },
  {
    id: 'opening-improvement',
    type: 'opening',
    stages: ['opening'],
    kinds: ['improvement'],
    line: {
      'zh-CN': '今天谈的不轻松，我直说：{fact}需要改变。我约你来，是想一起把它做成。',
      en: 'This is not an easy talk, so I will be plain: {fact} needs to change. I asked you here so that we get it done together.',
    },
  },
  {
    id: 'opening-goals',
    type: 'opening',
    stages: ['opening'],
    kinds: ['goals'],
    line: {
      'zh-CN': '今天定的目标要你也认，所以哪条觉得不对，随时打断我。',
      en: 'These goals only work if they are yours too. Stop me wherever one feels wrong.',
    },
  },
  {
    id: 'opening-agenda',
    type: 'opening',
    stages: ['opening'],
    line: {
      'zh-CN': '时间这么安排：先看结果，再定目标，后面整段留给你讲，最后一起收尾。',
      en: 'Here is the plan: results first, then goals, then a good part of the hour for you, and we close together.',
    },
  },
  {
    id: 'opening-no-verdict',
    type: 'opening',
    stages: ['opening'],
    line: {
      'zh-CN': '今天没有标准答案，不同意就说不同意，我听着。',
      en: 'There are no right answers today. If you disagree, say so; I am listening.',
    },
  },
];
