import type { Language } from '../language';

const en = {
  seen: 'This page looks different from what Fairside knows. Please check what the general reader found.',
  copy: 'Copy a report',
  holds: 'Only how the page is built: no names, titles, addresses or text.',
  copied: 'Copied: only how the page is built, no names, titles, addresses or text.',
  copyFailed: 'The browser didn’t allow copying. Nothing was lost.',
};

const zhCn: typeof en = {
  seen: '这个页面和同侧认识的不一样，已改用通用方式读取，请核对。',
  copy: '复制报告',
  holds: '只有页面的结构，没有姓名、标题、地址和文字。',
  copied: '已复制。里面只有页面的结构，没有姓名、标题、地址和文字。',
  copyFailed: '浏览器不允许复制，什么也没丢。',
};

/** The words for a known site that looks different from what its reader knows. */
export const outdatedWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
