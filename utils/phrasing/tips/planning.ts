import type { Tip } from '../tip';

export const planning: readonly Tip[] = [
  {
    id: 'planning-standard',
    type: 'plan',
    stages: ['planning'],
    kinds: ['improvement', 'probation'],
    line: {
      'zh-CN': '要达到的要求是{goal}，到{date}为止。你打算怎么做？我先听听你的办法。',
      en: 'This is the standard to meet by {date}: {goal}. How would you get there? I’d like your plan first.',
    },
  },
  {
    id: 'planning-theirs-first',
    type: 'goal',
    stages: ['planning'],
    line: {
      'zh-CN': '如果{period}只能做成一件事，你希望是哪件？',
      en: 'If you could get only one thing done in {period}, what should it be?',
    },
  },
  {
    id: 'planning-measure',
    type: 'goal',
    stages: ['planning'],
    line: {
      'zh-CN': '到{date}，我们看到什么，就算这个目标做到了？',
      en: 'By {date}, what would we both see that tells us this is done?',
    },
  },
  {
    id: 'planning-career',
    type: 'goal',
    stages: ['planning'],
    kinds: ['goals'],
    line: {
      'zh-CN': '你提过想往{goal}方向发展，{project}里正好有一块可以交给你来做。',
      en: 'You said you’d like to {step}. There’s a part of {project} where you could start.',
    },
  },
  {
    id: 'planning-support',
    type: 'plan',
    stages: ['planning'],
    line: {
      'zh-CN': '我这边能做的是{step}。除此之外，还有什么需要我协调或者挡一挡的？',
      en: 'I can {step}. Beyond that, what could I take off your desk?',
    },
  },
  {
    id: 'planning-good',
    type: 'goal',
    stages: ['planning'],
    line: {
      'zh-CN': '我心里的“做好了”是这样：{goal}。你觉得够得着吗？要什么条件？',
      en: 'Here’s what good looks like to me: {goal}. Is that within reach, and what would you need?',
    },
  },
  {
    id: 'planning-first-step',
    type: 'plan',
    stages: ['planning'],
    line: {
      'zh-CN': '这周能做的最小一步是什么？',
      en: 'What’s the smallest step you could take this week?',
    },
  },
  {
    id: 'planning-if-then',
    type: 'plan',
    stages: ['planning'],
    line: {
      'zh-CN': '要是到{date}还没有进展，我们就{step}，你看行吗？',
      en: 'Let’s agree now what we’ll do if this stalls: if nothing has moved by {date}, we {step}.',
    },
  },
  {
    id: 'planning-fewer',
    type: 'goal',
    stages: ['planning'],
    line: {
      'zh-CN': '一下子有点多。这里面哪一条可以先放下？',
      en: 'That’s a lot at once. Which of these can wait?',
    },
  },
  {
    id: 'planning-checkpoint',
    type: 'plan',
    stages: ['planning'],
    line: {
      'zh-CN': '我们每两周花十五分钟看一次进度，从{date}开始，行吗？',
      en: 'Let’s look at it for fifteen minutes every other week, starting {date}. Does that work?',
    },
  },
];
