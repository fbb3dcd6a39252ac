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
};

const zhCn: typeof en = {
  onlySites: (hosts) => `公司只允许在这些网站启用同侧：${hosts}。`,
  noSites: '公司不允许在任何网站启用同侧。点工具栏按钮，同侧照样能在当前页面打开。',
  notThisSite: '公司不允许在这个网站启用同侧。',
  noRescue: '公司已关闭这项功能：你在页面上输入的文字不会保留。',
  noReminders: '公司已关闭提醒。',
  retention: (months) => `公司规定：保留期限最长 ${months} 个月。`,
};

/** The words for what a company has set. */
export const companyWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
