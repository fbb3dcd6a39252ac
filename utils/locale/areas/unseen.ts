import type { Language } from '../language';

const en = {
  refused:
    'Something on the page covers this panel, or the panel only just came into view, so your press did nothing: nothing was inserted or deleted. Close what covers it, wait a second and press again; or use the browser’s side panel, which pages cannot reach.',
};

export type UnseenWords = typeof en;

const zhCn: UnseenWords = {
  refused:
    '页面上有内容挡住了面板，或者面板刚刚才显示出来，所以这一下没有生效：什么都没有填入，也没有删除。请先关掉挡住面板的内容，等一秒再按；也可以改用浏览器侧边栏，网页影响不到那里。',
};

/** The words for a press that the user may not have meant. */
export const unseenWords: Readonly<Record<Language, UnseenWords>> = { en, 'zh-CN': zhCn };
