import type { Language } from '../language';

const en = {
  open: 'In four parts',
  goOn: 'Go on in four parts',
  title: 'Feedback in four parts',
  yours: 'What stands there now',
  kind: 'It is a',
  kinds: { strength: 'Strength', improvement: 'Point to improve' },
  part: {
    situation: 'when and where',
    behaviour: 'what was done',
    impact: 'what came of it',
    next: 'what next',
  },
  ask: {
    situation: 'Situation: when and where?',
    behaviour: 'Behaviour: what did they do or say?',
    impact: 'Impact: what came of it?',
    next: 'Next: what would make it better, or keep it good?',
  },
  example: {
    situation: 'In the release call of 3 May',
    behaviour: 'interrupted the customer twice',
    impact: 'they asked for another contact',
    next: 'let them finish first',
  },
  reads: 'It reads',
  order: 'Word order',
  blanks: 'Blanks stay out of the note.',
  facts: 'Facts behind it',
  keep: 'Keep as a note',
  empty: 'Start afresh',
  back: 'Bring back what was there',
  trouble: {
    missing: 'Say what was done; the rest may stay blank.',
    refused: 'The browser could not save it. What you wrote is still here.',
  },
};

const zhCn: typeof en = {
  open: '分四步写',
  goOn: '接着分四步写',
  title: '分四步写反馈',
  yours: '现在写的是',
  kind: '这一条是',
  kinds: { strength: '优势', improvement: '改进点' },
  part: { situation: '何时何地', behaviour: '做了什么', impact: '带来什么结果', next: '接下来怎么做' },
  ask: {
    situation: '情境：什么时候，在哪里？',
    behaviour: '行为：对方做了什么、说了什么？',
    impact: '影响：带来了什么结果？',
    next: '下一步：怎样会更好，或怎样保持？',
  },
  example: {
    situation: '5月3日的上线电话会上',
    behaviour: '两次打断客户',
    impact: '客户要求换人对接',
    next: '先听客户说完',
  },
  reads: '连起来读',
  order: '语序',
  blanks: '没填的不会写进记录。',
  facts: '依据的事实',
  keep: '存为记录',
  empty: '清空重写',
  back: '恢复刚才写的',
  trouble: {
    missing: '先写做了什么，其余可以不填。',
    refused: '浏览器没能保存。你写的还在这里。',
  },
};

/** Words for putting feedback together of its four parts. */
export const sbiWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
