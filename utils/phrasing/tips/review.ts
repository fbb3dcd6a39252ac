import type { Tip } from '../tip';

export const review: readonly Tip[] = [
  {
    id: 'review-abilities',
    type: 'question',
    stages: ['review'],
    kinds: ['goals'],
    line: {
      'zh-CN': '做什么事的时候，你觉得时间过得特别快？',
      en: 'What kind of work makes time fly for you?',
    },
  },
  {
    id: 'review-stuck',
    type: 'question',
    stages: ['review'],
    kinds: ['check-in'],
    line: {
      'zh-CN': '{project}现在卡在哪一步？找谁搭把手能快一点？',
      en: 'What’s holding up {project} right now, and who could help?',
    },
  },
  {
    id: 'review-praise-fact',
    type: 'positive',
    stages: ['review'],
    line: {
      'zh-CN': '{project}那次，你{did}，结果{effect}。这种做法希望你保持。',
      en: 'On {project}, you {did}. That meant {effect}. Keep doing that.',
    },
  },
  {
    id: 'review-improve-way',
    type: 'constructive',
    stages: ['review'],
    kinds: ['evaluation', 'improvement', 'check-in', 'probation'],
    line: {
      'zh-CN': '{fact}，影响是{effect}。下次如果{step}，可能会更好。',
      en: 'Something I noticed: {fact}. That meant {effect}. If you {step}, it could go better.',
    },
  },
  {
    id: 'review-disagree',
    type: 'listening',
    stages: ['review'],
    line: {
      'zh-CN': '我们看法不一样，很正常。你先说说你看到的情况，我们把两边的事实放在一起看。',
      en: 'We see this differently, and that’s fine. Tell me what you’re looking at, and let’s put both side by side.',
    },
  },
  {
    id: 'review-their-view',
    type: 'question',
    stages: ['review'],
    line: {
      'zh-CN': '先听你说：{period}里哪件事你自己最满意？哪件再来一次会换个做法？',
      en: 'You first: looking back at {period}, what are you proudest of, and what would you do differently?',
    },
  },
  {
    id: 'review-gap-goal',
    type: 'constructive',
    stages: ['review'],
    line: {
      'zh-CN': '当时定的是{goal}，现在的情况是{fact}。中间差在哪、卡在哪，我们一起看看。',
      en: 'The goal was this: {goal}. Where we are: {fact}. Let’s look at what got in the way.',
    },
  },
  {
    id: 'review-cause',
    type: 'question',
    stages: ['review'],
    line: {
      'zh-CN': '当时是什么情况？有什么是我不知道的？',
      en: 'What was going on at the time? What am I missing?',
    },
  },
  {
    id: 'review-pattern',
    type: 'constructive',
    stages: ['review'],
    line: {
      'zh-CN': '我核对了一下，{period}{fact}，对{project}的影响是{effect}。',
      en: 'Here’s a pattern I’d like us to look at: {fact}. For {project}, that meant {effect}.',
    },
  },
  {
    id: 'review-one-at-a-time',
    type: 'constructive',
    stages: ['review'],
    kinds: ['improvement', 'probation'],
    line: {
      'zh-CN': '我们一件一件来。先说{topic}这件事，说清楚了再往下。',
      en: 'Let’s take one thing at a time and start with {topic}.',
    },
  },
  {
    id: 'review-praise-unseen',
    type: 'positive',
    stages: ['review'],
    line: {
      'zh-CN': '有件事别人可能没留意，我看到了：你{did}，{effect}。',
      en: 'I noticed something others may have missed: you {did}. That meant {effect}.',
    },
  },
  {
    id: 'review-praise-others',
    type: 'positive',
    stages: ['review'],
    line: {
      'zh-CN': '有同事专门跟我提起：{project}里，你{did}，{effect}。',
      en: 'A colleague told me that on {project} you {did}. For them, that meant {effect}.',
    },
  },
  {
    id: 'review-hard-part',
    type: 'question',
    stages: ['review'],
    line: {
      'zh-CN': '{project}里最难的是哪一段？你当时是怎么处理的？',
      en: 'What was the hardest part of {project}, and how did you handle it?',
    },
  },
  {
    id: 'review-decision-yes',
    type: 'closing',
    stages: ['review'],
    kinds: ['probation'],
    line: {
      'zh-CN': '结论是通过。对照当初的要求，你做到了：{fact}。',
      en: 'The decision is yes. Measured against what we agreed: {fact}.',
    },
  },
  {
    id: 'review-decision-no',
    type: 'closing',
    stages: ['review'],
    kinds: ['probation'],
    line: {
      'zh-CN': '结论是没有通过。原因我一条一条跟你说，你的想法我也想听完。',
      en: 'The decision is that we won’t continue. I’ll explain why, point by point, and then I want to hear you.',
    },
  },
];
