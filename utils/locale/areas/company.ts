import { plural } from '../format';
import type { Language } from '../language';

const en = {
  onlySites: (hosts: string) => `Your company allows Fairside to be switched on only for ${hosts}.`,
  noSites:
    'Your company does not allow Fairside to be switched on for any site. The toolbar button still opens it on the page in front of you.',
  notThisSite: 'Set by your company: Fairside cannot be switched on for this site.',
  noRescue: 'Set by your company: nothing you type into pages is kept.',
  noReminders: 'Set by your company: there are no reminders.',
  retention: (months: number) =>
    plural('en', months, {
      one: 'Set by your company: at most 1 month.',
      other: `Set by your company: at most ${months} months.`,
    }),
};

const zhCn: typeof en = {
  onlySites: (hosts) => `公司只允许在这些网站启用同侧：${hosts}。`,
  noSites: '公司不允许在任何网站启用同侧。点工具栏按钮，照样能在当前页面打开。',
  notThisSite: '由公司设定：这个网站不能启用同侧。',
  noRescue: '由公司设定：不保留你在页面上输入的文字。',
  noReminders: '由公司设定：不发提醒。',
  retention: (months) => `由公司设定：最多保留 ${months} 个月。`,
};

/** The words for what a company has set. */
export const companyWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
