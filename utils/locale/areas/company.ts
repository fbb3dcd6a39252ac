import { plural } from '../format';
import type { Language } from '../language';

const en = {
  onlySites: (hosts: string) => `Your company allows Fairside to be switched on only for ${hosts}.`,
  noSites:
    'Your company does not allow Fairside to be switched on for any site. The toolbar button still opens it on the page in front of you.',
  notThisSite: 'Your company does not allow Fairside to be switched on for this site.',
  noRescue: 'Your company has switched this off: nothing you type into pages is kept.',
  noReminders: 'Your company has switched reminders off.',
  retention: (months: number) =>
    plural('en', months, {
      one: 'Set by your company: at most 1 month.',
      other: `Set by your company: at most ${months} months.`,
    }),
  lists: 'From your company',
  words:
    'Your company does not want these words to be written. They are looked for whatever you switch off; you cannot change them.',
  tips: (count: number) =>
    plural('en', count, {
      one: 'Your company also gives you 1 line to say. It stands among the lines of its stage, and the search finds it.',
      other: `Your company also gives you ${count} lines to say. They stand among the lines of their stage, and the search finds them.`,
    }),
  leftOut: (count: number, places: string) =>
    plural('en', count, {
      one: `1 entry of what your company set cannot be used and is left out. For whoever set it: ${places}`,
      other: `${count} entries of what your company set cannot be used and are left out. For whoever set them: ${places}`,
    }),
};

const zhCn: typeof en = {
  onlySites: (hosts) => `公司只允许在这些网站启用同侧：${hosts}。`,
  noSites: '公司不允许在任何网站启用同侧。点工具栏按钮，同侧照样能在当前页面打开。',
  notThisSite: '公司不允许在这个网站启用同侧。',
  noRescue: '公司已关闭这项功能：你在页面上输入的文字不会保留。',
  noReminders: '公司已关闭提醒。',
  retention: (months) => `公司规定：保留期限最长 ${months} 个月。`,
  lists: '公司提供',
  words: '公司不希望出现的说法。无论你关闭了哪些规则，这些词都会检查，也不能修改。',
  tips: (count) => `公司还提供了 ${count} 条话术，显示在相应阶段的话术里，也能搜到。`,
  leftOut: (count, places) => `公司设定的内容里有 ${count} 项无法使用，已忽略。请告知设定的人：${places}`,
};

/** The words for what a company has set. */
export const companyWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
