import type { Language } from './language';

/** The few words that stand on other people's pages; kept apart so that those pages carry nothing else. */
export interface LauncherWords {
  readonly open: string;
  readonly openBeside: string;
  /** Where even the side panel opens only from the toolbar. */
  readonly useToolbar: string;
  readonly form: string;
  /** In place of a meeting's title while names are covered. */
  readonly talk: string;
  readonly panel: string;
}

export const launcherWords: Record<Language, LauncherWords> = {
  en: {
    open: 'Open Fairside (Alt+Shift+F)',
    openBeside: 'Fairside can’t open here. Open it in the side panel',
    useToolbar: 'Press the Fairside button in the toolbar',
    form: 'Performance form',
    talk: 'Performance talk',
    panel: 'Fairside',
  },
  'zh-CN': {
    open: '打开同侧（Alt+Shift+F）',
    openBeside: '这个页面不允许嵌入面板。在侧边栏打开同侧',
    useToolbar: '请点工具栏里的同侧按钮',
    form: '绩效表单',
    talk: '绩效面谈',
    panel: '同侧',
  },
};
