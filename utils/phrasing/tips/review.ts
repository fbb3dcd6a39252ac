import type { Tip } from '../tip';

export const review: readonly Tip[] = [
  {
    id: 'review-praise-fact',
    type: 'positive',
    stages: ['review'],
    line: {
      'zh-CN': '{project}那次，你{fact}，结果{effect}。这种做法我希望你保持。',
      en: 'In {project} you {fact}, and the result was {effect}. Please keep doing exactly that.',
    },
  },
  {
    id: 'review-improve-way',
    type: 'constructive',
    stages: ['review'],
    line: {
      'zh-CN': '{date}那次，{fact}，影响是{effect}。如果{step}，会更稳。',
      en: 'On {date}, {fact}, and it meant {effect}. Done like this it could go better: {step}.',
    },
  },
  {
    id: 'review-their-view',
    type: 'question',
    stages: ['review'],
    line: {
      'zh-CN': '先听你说：{period}里哪件事你自己最满意？哪件再来一次会换个做法？',
      en: 'You first: what in {period} are you proudest of, and what would you do differently?',
    },
  },
  {
    id: 'review-praise-effort',
    type: 'positive',
    stages: ['review'],
    line: {
      'zh-CN': '很多人没看到，但我看到了：你{fact}，所以{effect}。',
      en: 'Few people saw it, but I did: you {fact}, and so {effect}.',
    },
  },
  {
    id: 'review-praise-others',
    type: 'positive',
    stages: ['review'],
    line: {
      'zh-CN': '有同事专门跟我提起，你在{project}里{fact}，帮他们{effect}。',
      en: 'Colleagues came to tell me that in {project} you {fact}, which {effect} for them.',
    },
  },
  {
    id: 'review-gap-goal',
    type: 'constructive',
    stages: ['review'],
    line: {
      'zh-CN': '目标是{goal}，现在到{fact}。差的这一段，我们拆开看看卡在哪。',
      en: 'The goal was {goal} and we are at {fact}. Let’s take the difference apart and see where it got stuck.',
    },
  },
  {
    id: 'review-count',
    type: 'constructive',
    stages: ['review'],
    line: {
      'zh-CN': '我数了一下，{period}里{fact}。对{project}来说，意味着{effect}。',
      en: 'I counted: in {period}, {fact}. For {project} that meant {effect}.',
    },
  },
  {
    id: 'review-cause',
    type: 'question',
    stages: ['review'],
    line: {
      'zh-CN': '当时是什么情况？有什么是我不知道的？',
      en: 'What was going on at the time? What do I not know?',
    },
  },
  {
    id: 'review-disagree',
    type: 'listening',
    stages: ['review'],
    line: {
      'zh-CN': '我们看法不一样，这没关系。你手上有哪些事实？摆在一起看。',
      en: 'We see this differently, and that is fine. Which facts do you have? Let’s put them side by side.',
    },
  },
  {
    id: 'review-one-at-a-time',
    type: 'constructive',
    stages: ['review'],
    kinds: ['improvement', 'probation'],
    line: {
      'zh-CN': '一次只谈一件。先说{fact}，谈清楚了再看下一件。',
      en: 'One thing at a time. First {fact}; when that is clear we go on.',
    },
  },
  {
    id: 'review-abilities',
    type: 'question',
    stages: ['review'],
    kinds: ['goals'],
    line: {
      'zh-CN': '做什么事的时候，你觉得时间过得特别快？',
      en: 'Doing what, does the time fly for you?',
    },
  },
  {
    id: 'review-stuck',
    type: 'question',
    stages: ['review'],
    kinds: ['check-in'],
    line: {
      'zh-CN': '{project}现在最卡的一步是什么？换谁来帮能快一点？',
      en: 'Which step of {project} is stuck right now, and whose help would move it?',
    },
  },
];
