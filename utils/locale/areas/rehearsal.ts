import type { Language } from '../language';

const en = {
  title: 'Ten hard moments',
  intro:
    'Try your first sentence now, while it costs nothing. What you keep is offered in the stages where it happens.',
  yours: 'Your first sentence',
  show: 'Compare',
  noticed: 'Worth a second look in yours',
  compare: 'Others might say',
  take: 'Start from this',
  keep: 'Keep my sentence',
  next: 'Next moment',
  kept: 'Kept. You’ll find it under “You could say”.',
  refused: 'The browser could not save it. Your sentence is still here; copy it, then try again.',
};

const zhCn: typeof en = {
  title: '十个难谈的情境',
  intro: '现在说错也没关系，先试试你的第一句。你留下的那句，会出现在对应阶段的话术里。',
  yours: '你的第一句',
  show: '对照一下',
  noticed: '你这句里值得再看一眼的',
  compare: '也可以这样说',
  take: '从这句改起',
  keep: '留下我这句',
  next: '下一个情境',
  kept: '已留下，在“可以这样说”里能找到。',
  refused: '浏览器没能保存。你写的还在这里，先复制一份再试。',
};

/** The words of rehearsing a moment. */
export const rehearsalWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
