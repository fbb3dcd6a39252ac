import type { Language } from './language';

/**
 * What stands over a page while the user points at a meeting in it; apart from the launcher's words, so that
 * only the script that asks carries them.
 */
export interface PickWords {
  /** Names the line for a screen reader. */
  readonly line: string;
  readonly title: string;
  readonly time: string;
  /** Asked only where the time that was clicked has no date. */
  readonly day: string;
  readonly keys: string;
  readonly cancel: string;
}

export const pickWords: Record<Language, PickWords> = {
  en: {
    line: 'Fairside: point at the meeting',
    title: 'Click the meeting’s title',
    time: 'Now click its time',
    day: 'That time has no date. Click its date',
    keys: 'Or Tab and Enter',
    cancel: 'Cancel (Esc)',
  },
  'zh-CN': {
    line: '同侧：点选会议',
    title: '请点会议的标题',
    time: '再点它的时间',
    day: '这个时间没有日期，请再点它的日期',
    keys: '也可用 Tab 和回车',
    cancel: '取消（Esc）',
  },
};
