import { dateAndTime, plural, wholeDay } from '../format';
import type { Language } from '../language';

const en = {
  nav: {
    label: 'Places',
    today: 'Today',
    people: 'People',
    evidence: 'Evidence',
    insights: 'Insights',
    data: 'Your data',
  },
  today: {
    talks: 'Next talks',
    noTalks: 'No talk in the next two weeks. One appears here once you have opened it from your calendar.',
    at: (start: number) => dateAndTime(start, 'en'),
    unfinished: 'Summary not finished',
    stage: (stage: string) => `up to “${stage}”`,
    inbox: (count: number) =>
      plural('en', count, {
        one: '1 piece of evidence waits for a person',
        other: `${count} pieces of evidence wait for a person`,
      }),
    emptyHeading: 'Begin with your next conversation',
    emptyCalendar: 'Open your calendar and click the event of a performance conversation.',
    emptyTab: 'Press the green Fairside tab at the right edge of the page, or Alt+Shift+F.',
    emptyNotes: 'Note what you see and agree on. Open actions and the next talks then stand here.',
    emptyByHand: 'Or add somebody by hand',
  },
  actions: {
    heading: 'Open actions',
    overdue: 'Overdue',
    soon: 'Next 7 days',
    later: 'Later',
    undated: 'No day set',
    employee: 'Employee',
    manager: 'I',
    due: (day: number) => `by ${wholeDay(day, 'en')}`,
    drop: 'Drop',
    dropOf: (action: string) => `Drop: ${action}`,
    dropped: 'Dropped',
    done: 'Done',
    undoOf: (action: string) => `Undo: ${action}`,
    none: 'No open actions.',
    more: (count: number) => `Show ${count} more`,
  },
  search: {
    label: 'Search everything',
    placeholder: 'Search notes, evidence, people',
    clear: 'Clear the search',
    heading: (count: number, orMore: boolean) =>
      orMore ? `More than ${count} hits` : plural('en', count, { one: '1 hit', other: `${count} hits` }),
    none: 'Nothing was found. Fewer or shorter words find more.',
    loading: 'Reading everything once…',
    failed: 'Your records could not be read just now. They are safe. Reload this page to try again.',
    people: 'People',
    conversations: 'Conversations',
    notes: 'Notes',
    evidence: 'Evidence',
    day: (day: number) => wholeDay(day, 'en'),
    ofAll: (shown: number, count: number, orMore: boolean) =>
      shown < count ? `the latest ${shown} of ${orMore ? 'more than ' : ''}${count}` : `${count}`,
  },
  who: {
    unknown: 'Nobody yet',
  },
  trouble: {
    refused:
      'The browser could not read or save just now. What was saved before is safe. Reload this page; if it stays so, free some disk space.',
  },
};

export type HomeWords = typeof en;

const zhCn: HomeWords = {
  nav: {
    label: '导航',
    today: '今天',
    people: '员工',
    evidence: '事实依据',
    insights: '洞察',
    data: '我的数据',
  },
  today: {
    talks: '接下来的面谈',
    noTalks: '两周内没有面谈。在日历里打开过一次，就会出现在这里。',
    at: (start) => dateAndTime(start, 'zh-CN'),
    unfinished: '纪要还没完成',
    stage: (stage) => `进行到“${stage}”`,
    inbox: (count) => `${count} 条事实依据还没归到人`,
    emptyHeading: '从下一次面谈开始',
    emptyCalendar: '打开日历，点开一场绩效面谈的日程。',
    emptyTab: '按页面右侧的绿色“同侧”标签，或按 Alt+Shift+F。',
    emptyNotes: '记下看到的和说定的。之后，行动项和接下来的面谈都会在这里。',
    emptyByHand: '也可以先手动添加员工',
  },
  actions: {
    heading: '未完成的行动项',
    overdue: '已逾期',
    soon: '7 天内',
    later: '以后',
    undated: '没定日期',
    employee: '员工',
    manager: '我',
    due: (day) => `${wholeDay(day, 'zh-CN')}前`,
    drop: '不做了',
    dropOf: (action) => `不做了：${action}`,
    dropped: '已放下',
    done: '已完成',
    undoOf: (action) => `撤销：${action}`,
    none: '没有未完成的行动项。',
    more: (count) => `再显示 ${count} 项`,
  },
  search: {
    label: '搜索全部记录',
    placeholder: '搜记录、事实依据、员工',
    clear: '清空搜索',
    heading: (count, orMore) => (orMore ? `找到 ${count} 条以上` : `找到 ${count} 条`),
    none: '没有找到。少打几个字或换短一点的词试试。',
    loading: '正在读取全部记录……',
    failed: '暂时读不到记录。记录都还在。刷新本页再试。',
    people: '员工',
    conversations: '面谈',
    notes: '记录',
    evidence: '事实依据',
    day: (day) => wholeDay(day, 'zh-CN'),
    ofAll: (shown, count, orMore) =>
      shown < count ? `最近 ${shown} 条，共 ${count} 条${orMore ? '以上' : ''}` : `${count} 条`,
  },
  who: {
    unknown: '还没归到人',
  },
  trouble: {
    refused: '浏览器暂时无法读取或保存。之前保存的都在。请刷新本页；如果仍然这样，请清理一些磁盘空间。',
  },
};

/** The words of the page of people, actions and records. */
export const homeWords: Readonly<Record<Language, HomeWords>> = { en, 'zh-CN': zhCn };
