import type { Language } from '../language';

const en = {
  refused:
    'The page lies over this panel, or the panel came into view only just now. Nothing was inserted, nothing was deleted. Close what lies over it, wait a second and press again; or use the browser’s side panel, which pages cannot reach.',
};

export type UnseenWords = typeof en;

const zhCn: UnseenWords = {
  refused:
    '页面挡住了这个面板，或者面板刚刚才显示出来。这一次什么都没有填入，也没有删除。请先关掉挡住面板的内容，稍等一秒再按；也可以改用浏览器侧边栏，页面碰不到那里。',
};

/** The words for a press that the user may not have meant. */
export const unseenWords: Readonly<Record<Language, UnseenWords>> = { en, 'zh-CN': zhCn };
