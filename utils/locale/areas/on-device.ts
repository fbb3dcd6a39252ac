import type { Language } from '../language';

/** Of a sentence that the browser's own model rewrites, on this computer. */
const en = {
  rewrite: 'Rewrite on this computer',
  working: 'Rewriting on this computer…',
  stop: 'Stop',
  written: 'Written by this computer – read it before you use it',
  use: 'Use it',
  useLabel: 'Use it: what this computer wrote',
  again: 'Try again',
  /** Why there is nothing to use. */
  not: {
    added: 'This computer’s suggestion added something you had not written; it was left out.',
    unfair: 'This computer’s suggestion would have had to be settled, too; it was left out.',
    refused: 'This computer’s suggestion was not one plain sentence; it was left out.',
    'too long': 'This computer’s suggestion was too long; it was left out.',
    failed: 'This computer could not rewrite it just now.',
  },
  /** Beside what was used and not changed. */
  mark: 'Written by this computer, not edited yet',
};

const zhCn: typeof en = {
  rewrite: '用本机重写',
  working: '正在用本机重写…',
  stop: '停止',
  written: '由本机写成，请读过再用',
  use: '用这个',
  useLabel: '用这个：本机写的这一句',
  again: '再试一次',
  not: {
    added: '本机写的内容里有你没写过的东西，没有采用。',
    unfair: '本机写的内容同样要先处理才能分享，没有采用。',
    refused: '本机写的不是一句普通的话，没有采用。',
    'too long': '本机写得太长，没有采用。',
    failed: '本机这次没能重写。',
  },
  mark: '由本机写成，还没改过',
};

export const onDeviceWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
