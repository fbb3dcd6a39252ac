import { calendarText } from '../calendar-day';
import { plural } from '../format';
import type { Language } from '../language';

const language: Language = 'en';
const pieces = (count: number) => plural(language, count, { one: '1 piece', other: `${count} pieces` });

const en = {
  clip: {
    keep: 'Keep as evidence for …',
    selection: 'Keep the selection as evidence',
    kept: 'Kept as evidence.',
    again: 'This was kept already.',
    shortened: 'It was long: the first 2,000 characters are kept.',
    refused: {
      nothing:
        'Nothing was kept: no text was selected. Select some, then press the key or use the right-click menu.',
      closed:
        'Nothing was kept: the browser lets no extension read this page. Try the right-click menu over the selected text, or write it by hand.',
      secret: 'Nothing was kept: that field is for passwords or cards.',
      disk: 'Nothing was kept: the browser could not save it, perhaps because the disk is full. Copy the text, then try again.',
    },
    byHand: 'Write it by hand',
    all: 'All evidence',
  },
  field: {
    quote: 'What happened, or what was said',
    remark: 'Your own words about it',
    person: 'About',
    nobody: 'Decide later',
    day: 'On',
    said: 'Or in words',
    saidExample: 'last Friday',
    notADay: 'Not a day that has been. Choose it in the calendar.',
    theme: 'Theme',
    themeExample: 'choose or write',
    notEmpty: 'Left empty, the words before stay.',
  },
  add: {
    heading: 'Write one down',
    lead: 'What happened, on the day it happened. Every key you press is kept.',
    next: 'Done',
    wanted: 'Write what happened first.',
    added: 'Kept.',
  },
  inbox: {
    namesake: (name: string, address: string) => `${name} (${address})`,
    heading: 'For nobody yet',
    empty: 'Nothing waits here.',
    how: 'On any page, select text, right-click and choose “Keep as evidence for …”, or press Alt+Shift+E.',
    keys: (count: number) => `Keys 1–${count} choose the person, ↑ ↓ move.`,
    oneKey: 'Key 1 chooses the person, ↑ ↓ move.',
    whose: 'Who is it about?',
    other: 'Somebody else…',
    assigned: (name: string) => `Kept for ${name}.`,
    unassigned: 'Back with those for nobody yet.',
    removed: 'Deleted.',
  },
  list: {
    heading: 'By person',
    choose: 'Choose a person',
    theme: 'Theme',
    anyTheme: 'All',
    count: pieces,
    empty: (name: string) => `Nothing is kept for ${name} yet.`,
    noneSo: 'Nothing with this theme or in this month.',
    noneIn: 'Nothing in this month.',
    change: 'Add or edit',
    nobodyKnown: 'People come here with their first conversation.',
    all: 'Show all',
  },
  row: {
    done: 'Done',
    source: 'Opens in a new tab',
    shortened: 'shortened',
  },
  bars: {
    label: 'Evidence by month',
    month: (month: string, count: number) =>
      `${calendarText(month, 'month', language)}: ${count === 0 ? 'nothing' : pieces(count)}`,
    short: (month: string) => calendarText(month, 'shortMonth', language),
  },
  hint: {
    since: (day: string) => `From ${calendarText(day, 'day', language)}`,
    onlyRecent: (count: number, weeks: number) =>
      `All ${count} are from the last ${weeks} weeks. What happened before?`,
    gap: (from: string, to: string) =>
      `Nothing from ${calendarText(from, 'month', language)} to ${calendarText(to, 'month', language)}.`,
  },
  section: {
    heading: 'What is covered',
    empty: (name: string) => `No evidence is kept for ${name} in this time.`,
    note: 'Start a fact note with this',
    line: (quote: string, day: string) => `${quote} (${calendarText(day, 'day', language)})`,
    waiting: (count: number) => `${pieces(count)} for nobody yet`,
    open: 'All evidence',
    more: (count: number) => `${count} more`,
    failed: 'The evidence could not be read just now. It is safe. Close the panel and open it again.',
  },
  trouble: {
    typed:
      'The browser could not save what you type, perhaps because the disk is full. Your text is still here. Copy it, free some space, then keep typing.',
    notDone:
      'The browser could not save that. Everything shown here is as it was. Free some space, then try again.',
  },
};

export type EvidenceWords = typeof en;

const zh: Language = 'zh-CN';

const zhCn: EvidenceWords = {
  clip: {
    keep: '留作事实依据…',
    selection: '把选中的文字留作事实依据',
    kept: '已留作事实依据。',
    again: '这一段之前已经留过。',
    shortened: '原文较长，只留了前 2000 个字。',
    refused: {
      nothing: '没有留下：当前没有选中文字。先选中一段，再按快捷键或用右键菜单。',
      closed: '没有留下：浏览器不让扩展读取这个页面。可以选中文字后用右键菜单试试，或者手写一条。',
      secret: '没有留下：这个输入框是填密码或卡号的。',
      disk: '没有留下：浏览器没能保存，可能是磁盘满了。先把文字复制下来，再试一次。',
    },
    byHand: '手写一条',
    all: '全部依据',
  },
  field: {
    quote: '发生了什么，或原话',
    remark: '你的说明',
    person: '关于谁',
    nobody: '稍后再定',
    day: '哪天',
    said: '也可以直接写',
    saidExample: '上周五',
    notADay: '看不出是过去的哪一天，请在日历里选。',
    theme: '主题',
    themeExample: '选一个，或自己写',
    notEmpty: '留空的话，原来的文字不变。',
  },
  add: {
    heading: '写一条',
    lead: '当天发生，当天记下。写下的每个字都会马上保存。',
    next: '写好了',
    wanted: '先写发生了什么。',
    added: '已记下。',
  },
  inbox: {
    namesake: (name, address) => `${name}（${address}）`,
    heading: '待归类',
    empty: '没有待归类的依据。',
    how: '在任何网页上选中文字，右键选“留作事实依据…”，或按 Alt+Shift+E。',
    keys: (count) => `按 1–${count} 选人，↑ ↓ 换条。`,
    oneKey: '按 1 选人，↑ ↓ 换条。',
    whose: '这条是关于谁的？',
    other: '其他人……',
    assigned: (name) => `已记到${name}名下。`,
    unassigned: '已放回待归类。',
    removed: '已删除。',
  },
  list: {
    heading: '按员工看',
    choose: '选一位员工',
    theme: '主题',
    anyTheme: '全部',
    count: (count) => `${count} 条`,
    empty: (name) => `还没有关于${name}的事实依据。`,
    noneSo: '这个主题或这个月没有记录。',
    noneIn: '这个月没有记录。',
    change: '添加或修改',
    nobodyKnown: '第一次面谈之后，员工就会出现在这里。',
    all: '看全部',
  },
  row: {
    done: '完成',
    source: '在新标签页打开',
    shortened: '有删节',
  },
  bars: {
    label: '每月的事实依据',
    month: (month, count) => `${calendarText(month, 'month', zh)}：${count === 0 ? '没有' : `${count} 条`}`,
    short: (month) => calendarText(month, 'shortMonth', zh),
  },
  hint: {
    since: (day) => `${calendarText(day, 'day', zh)}以来`,
    onlyRecent: (count, weeks) => `这 ${count} 条都是最近${weeks === 4 ? '四' : weeks}周的事。更早的呢？`,
    gap: (from, to) => `${calendarText(from, 'month', zh)}到${calendarText(to, 'month', zh)}没有记录。`,
  },
  section: {
    heading: '依据覆盖了哪些月份',
    empty: (name) => `这段时间还没有关于${name}的事实依据。`,
    note: '用它起一条事实记录',
    line: (quote, day) => `${quote}（${calendarText(day, 'day', zh)}）`,
    waiting: (count) => `还有 ${count} 条待归类`,
    open: '全部依据',
    more: (count) => `还有 ${count} 条`,
    failed: '暂时读不出事实依据，数据都还在。关掉面板再打开试试。',
  },
  trouble: {
    typed: '浏览器没能保存你正在写的，可能是磁盘满了。文字还在这里：先复制一份，清出一些空间，再接着写。',
    notDone: '浏览器没能保存这次改动。这里显示的都还是原来的样子。清出一些空间，再试一次。',
  },
};

/** The words of evidence: of clips, of its place on the home page, and of what is covered. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { en, 'zh-CN': zhCn };
