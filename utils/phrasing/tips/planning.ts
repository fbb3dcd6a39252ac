import type { Tip } from '../tip';

export const planning: readonly Tip[] = [
  {
    id: 'planning-theirs-first',
    type: 'goal',
    stages: ['planning'],
    line: {
      'zh-CN': '如果{period}只能做成一件事，你希望是哪件？',
      en: 'If only one thing came off in {period}, which one should it be?',
    },
  },
  {
    id: 'planning-measure',
    type: 'goal',
    stages: ['planning'],
    line: {
      'zh-CN': '到{date}，我们看到什么，就算这个目标做到了？',
      en: 'By {date}, what would we both see that tells us this goal is done?',
    },
  },
  {
    id: 'planning-good',
    type: 'goal',
    stages: ['planning'],
    line: {
      'zh-CN': '我心里的“做好了”是{goal}。你觉得够得着吗？要什么条件？',
      en: 'To me, good looks like {goal}. Is it within reach, and what would you need?',
    },
  },
  {
    id: 'planning-support',
    type: 'plan',
    stages: ['planning'],
    line: {
      'zh-CN': '我这边能做的是{step}。除了这个，你还需要我挡掉什么？',
      en: 'What I can do is {step}. Beyond that, what should I keep off your desk?',
    },
  },
  {
    id: 'planning-if-then',
    type: 'plan',
    stages: ['planning'],
    line: {
      'zh-CN': '要是到{date}还没动静，我们就{step}，先说好。',
      en: 'If nothing has moved by {date}, then we {step}. Let’s agree on that now.',
    },
  },
  {
    id: 'planning-first-step',
    type: 'plan',
    stages: ['planning'],
    line: {
      'zh-CN': '这周能做的最小一步是什么？',
      en: 'What is the smallest step you can take this week?',
    },
  },
  {
    id: 'planning-fewer',
    type: 'goal',
    stages: ['planning'],
    line: {
      'zh-CN': '目标多了等于没有。这里面哪一条可以先放下？',
      en: 'Too many goals are none. Which of these can wait?',
    },
  },
  {
    id: 'planning-checkpoint',
    type: 'plan',
    stages: ['planning'],
    line: {
      'zh-CN': '我们每两周花十五分钟看一次进度，第一次定在{date}，行吗？',
      en: 'Let’s look at it for fifteen minutes every other week, starting {date}. Does that work?',
    },
  },
  {
    id: 'planning-standard',
    type: 'plan',
    stages: ['planning'],
    kinds: ['improvement', 'probation'],
    line: {
      'zh-CN': '要达到的要求是{goal}，时间到{date}。你打算怎么走？我先听你的。',
      en: 'The standard is {goal}, by {date}. How would you get there? I want your plan first.',
    },
  },
  {
    id: 'planning-career',
    type: 'goal',
    stages: ['planning'],
    kinds: ['goals'],
    line: {
      'zh-CN': '你说想往{step}走，那{project}里正好有一块可以交给你练手。',
      en: 'You said you want to move towards {step}; there is a part of {project} that would let you practise it.',
    },
  },
];
