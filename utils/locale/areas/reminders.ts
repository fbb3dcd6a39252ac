import { clockTime, plural, shortDay } from '../format';
import type { Language } from '../language';

const en = {
  /** Asked once, when the first action with a date is kept. */
  ask: {
    question: 'Shall Fairside remind you on the day this is due, and before and after your talks?',
    yes: 'Yes, remind me',
    no: 'Not now',
    on: 'Reminders are on. When and which is up to you, in the settings.',
    refused: 'The browser did not allow notifications, so there are no reminders.',
    elsewhere:
      'Your browser asks for that in “Sites and settings”, which is open now: switch on “Remind me” there.',
    later: 'They can be switched on in “Sites and settings”.',
    settings: 'Settings',
  },
  options: {
    heading: 'Reminders',
    on: 'Remind me',
    what: 'Notifications of your browser, made on this computer. Quiet hours are kept; nothing is said twice.',
    refused: 'The browser did not allow notifications. Nothing was changed.',
    forbidden: 'The browser does not allow notifications any more, so nothing is shown.',
    allow: 'Allow notifications',
    prepare: 'To prepare a talk',
    finish: 'To finish the summary',
    due: 'On the morning when something promised is due, yours or the employee’s',
    morning: 'Mornings at',
    quiet: 'Quiet hours',
    from: 'From',
    to: 'To',
    quietHint: 'What falls into them comes after they end. The same time twice: no quiet hours.',
    named: 'Say names',
    namedHint:
      'Otherwise a notification says only that there is a talk or a promise. Others may see it, on a locked screen too.',
    sample: 'Show one now',
    sampled:
      'Sent. If nothing appeared, the system keeps your browser’s notifications back: look into its settings.',
    notSampled: 'The browser could not show it. Look into its notification settings, then try again.',
  },
  prepareLead: {
    'half-hour': '30 min before',
    'two-hours': '2 h before',
    'day-before': 'The working day before, 17:00',
    never: 'Never',
  },
  finishLead: {
    'quarter-hour': '15 min after',
    hour: '1 h after',
    'next-morning': 'The next morning',
    never: 'Never',
  },
  notice: {
    beginsIn: (minutes: number) =>
      plural('en', minutes, {
        one: 'A talk begins in 1 minute',
        other: `A talk begins in ${minutes} minutes`,
      }),
    beginsAt: (start: number) => `A talk begins at ${clockTime(start, 'en')}`,
    beginsOn: (start: number) => `A talk on ${shortDay(start, 'en')}, ${clockTime(start, 'en')}`,
    talks: (count: number) => `${count} talks are coming up`,
    prepare: 'Press to see what to prepare.',
    finish: 'The summary of a talk is not finished',
    finishes: (count: number) => `${count} summaries are not finished`,
    finishWhy: 'It is quickest while the talk is fresh.',
    due: 'Something promised is due today',
    dues: (count: number) => `${count} promises are due today`,
    dueWhy: 'Press to see what and whose.',
    waiting: (count: number) =>
      plural('en', count, { one: '1 thing is waiting', other: `${count} things are waiting` }),
    waitingWhy: 'Press to see what.',
    with: (text: string, name: string) => `${text}: ${name}`,
    sample: 'This is how a reminder looks',
    sampleWhy: 'It says no names unless you want it to.',
  },
};

export type RemindersWords = typeof en;

const zhCn: RemindersWords = {
  ask: {
    question: '到期当天，以及面谈前后，要不要同侧提醒你？',
    yes: '好，提醒我',
    no: '暂时不用',
    on: '提醒已开启。提醒什么、什么时候提醒，可以在设置里改。',
    refused: '浏览器没有允许通知，所以不会有提醒。',
    elsewhere: '浏览器只在“网站与设置”里询问，页面已经打开：请在那里打开“开启提醒”。',
    later: '以后可以在“网站与设置”里打开。',
    settings: '设置',
  },
  options: {
    heading: '提醒',
    on: '开启提醒',
    what: '用浏览器的通知，在这台电脑上生成。免打扰时段内不提醒，同一件事只提醒一次。',
    refused: '浏览器没有允许通知，什么都没有改变。',
    forbidden: '浏览器现在不允许通知，提醒显示不出来。',
    allow: '允许通知',
    prepare: '提醒准备面谈',
    finish: '提醒完成纪要',
    due: '你或员工答应的事，到期当天早上提醒',
    morning: '早上几点',
    quiet: '免打扰时段',
    from: '从',
    to: '到',
    quietHint: '落在这段时间里的提醒，会等到结束后再来。两个时间相同，就是不设免打扰。',
    named: '通知里显示姓名',
    namedHint: '不勾选时，通知只说有一场面谈、有一件事。锁屏上别人也可能看到。',
    sample: '现在看一条',
    sampled: '已发出。如果没有出现，是系统拦住了浏览器的通知，请到系统设置里看看。',
    notSampled: '浏览器没能显示。请看看浏览器的通知设置，再试一次。',
  },
  prepareLead: {
    'half-hour': '提前 30 分钟',
    'two-hours': '提前 2 小时',
    'day-before': '前一个工作日 17:00',
    never: '不提醒',
  },
  finishLead: {
    'quarter-hour': '结束 15 分钟后',
    hour: '结束 1 小时后',
    'next-morning': '第二天早上',
    never: '不提醒',
  },
  notice: {
    beginsIn: (minutes) => `有一场面谈 ${minutes} 分钟后开始`,
    beginsAt: (start) => `有一场面谈 ${clockTime(start, 'zh-CN')} 开始`,
    beginsOn: (start) => `${shortDay(start, 'zh-CN')} ${clockTime(start, 'zh-CN')} 有一场面谈`,
    talks: (count) => `接下来有 ${count} 场面谈`,
    prepare: '点开看看要准备什么。',
    finish: '有一份面谈纪要还没写完',
    finishes: (count) => `有 ${count} 份面谈纪要还没写完`,
    finishWhy: '趁还记得清楚，写起来最快。',
    due: '有一件答应的事今天到期',
    dues: (count) => `有 ${count} 件答应的事今天到期`,
    dueWhy: '点开看看是什么事、谁来做。',
    waiting: (count) => `有 ${count} 件事在等你`,
    waitingWhy: '点开看看是哪些。',
    with: (text, name) => `${text}（员工：${name}）`,
    sample: '提醒就是这个样子',
    sampleWhy: '除非你愿意，里面不会有姓名。',
  },
};

/** The words of reminders: asked for, chosen, shown. */
export const remindersWords: Readonly<Record<Language, RemindersWords>> = { en, 'zh-CN': zhCn };
