import { plural } from '../format';
import type { Language } from '../language';

const en = {
  heading: 'Next talk',
  written: 'When, in your words',
  placeholder: 'next Tue 3pm, in 2 weeks at 10',
  pick: 'or from the calendar',
  minutes: 'Minutes',
  none: 'No time set.',
  is: (when: string) => `Set: ${when}`,
  means: (when: string) => `That is ${when}. Saved.`,
  several: 'That could be:',
  vague: 'That names no day yet. Nothing changed.',
  over: 'That is over already. Nothing changed.',
  unread: 'No day in that yet. Nothing changed.',
  likeThis: 'The time of day is taken from this talk.',
  minutesWrong: 'Enter 5 to 480 minutes. Nothing changed.',
  refused: 'Not saved. Try again.',
  clear: 'No next talk',
  title: 'Title in the calendar',
  titleUsual: 'Follow-up conversation',
  withAgenda: (lines: number) =>
    `With the agenda (${plural('en', lines, { one: '1 line', other: `${lines} lines` })})`,
  agenda: {
    open: 'Still open',
    action: 'Actions',
    goal: 'Goals',
  },
  leaves: 'Only the title and the time go into the calendar.',
  leavesAgenda:
    'The title, the time and these lines go into the calendar. Whoever can see your calendar can read them.',
  file: 'Calendar file (.ics)',
  fileSaved: 'Handed to the browser’s downloads. Open the file, and your calendar takes it in.',
  fileFailed:
    'The file could not be made, usually because Fairside was just updated. Nothing was lost. Close the panel and open it again.',
  links: 'Open in',
  linkLeaves:
    'A link hands all of that to the site it opens, and leaves it in the browser’s history. Nothing is in the calendar before you save it there.',
  calendar: {
    google: 'Google Calendar',
    outlook: 'Outlook (work)',
    live: 'Outlook.com',
    yahoo: 'Yahoo',
    feishu: 'Feishu',
  },
  cut: (calendars: string) =>
    `A link holds only so much: for ${calendars} the agenda is cut. The file has all of it.`,
  without: (calendars: string) =>
    `${calendars}: takes the title and the time only. The file has the agenda too.`,
  and: ', ',
  actions: {
    heading: 'Actions with a day',
    file: (count: number) =>
      plural('en', count, { one: '1 action as a file (.ics)', other: `${count} actions as a file (.ics)` }),
    leaves: 'These lines go into the file, each as an all-day event with a reminder at nine:',
    owner: { employee: 'Employee', manager: 'Me' },
    line: (owner: string, text: string) => `${owner}: ${text}`,
  },
};

export type UpcomingWords = typeof en;

const zhCn: UpcomingWords = {
  heading: '下次面谈',
  written: '什么时候（照平时说的写）',
  placeholder: '下周三下午3点、两周后 10:00',
  pick: '或者从日历选',
  minutes: '分钟',
  none: '还没定时间。',
  is: (when) => `已定：${when}`,
  means: (when) => `就是 ${when}，已保存。`,
  several: '可能是：',
  vague: '这还不是具体日子，没有改动。',
  over: '这个时间已经过了，没有改动。',
  unread: '还读不出日子，没有改动。',
  likeThis: '没写几点，先按这次面谈的时间。',
  minutesWrong: '请填 5 到 480 分钟，没有改动。',
  refused: '没存上，请再试一次。',
  clear: '不定下次面谈',
  title: '日历里的标题',
  titleUsual: '后续沟通',
  withAgenda: (lines) => `带上议程（${lines} 条）`,
  agenda: { open: '还没谈定', action: '行动项', goal: '目标' },
  leaves: '进日历的只有标题和时间。',
  leavesAgenda: '进日历的有标题、时间和下面这些内容。能看到你日历的人都能看到。',
  file: '日历文件（.ics）',
  fileSaved: '已交给浏览器下载，打开文件就能导入日历。',
  fileFailed: '文件没能生成，多半是同侧刚升级过。内容没有丢，关掉面板再打开就好。',
  links: '在日历网站中打开',
  linkLeaves:
    '点链接会把这些内容交给打开的网站，也会留在浏览器的历史记录里。在那边保存之前，日历里什么都没有。',
  calendar: {
    google: 'Google 日历',
    outlook: 'Outlook（工作）',
    live: 'Outlook.com',
    yahoo: 'Yahoo',
    feishu: '飞书',
  },
  cut: (calendars) => `链接放不下太多字：${calendars}的议程只带了一部分，文件里是全的。`,
  without: (calendars) => `${calendars}只能带标题和时间，文件里有议程。`,
  and: '、',
  actions: {
    heading: '有期限的行动项',
    file: (count) => `把 ${count} 个行动项存成文件（.ics）`,
    leaves: '进文件的是下面这些，每项是一个全天日程，早上九点提醒：',
    owner: { employee: '员工', manager: '我' },
    line: (owner, text) => `${owner}：${text}`,
  },
};

/** The words of the next talk, and of what goes into calendars. */
export const upcomingWords: Readonly<Record<Language, UpcomingWords>> = { en, 'zh-CN': zhCn };
