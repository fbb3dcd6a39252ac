import type { Language } from '../language';

const en = {
  title: 'Keyboard shortcuts',
  open: 'Keyboard shortcuts (?)',
  mac: 'On a Mac, Alt is Option (⌥) and Ctrl is Command (⌘).',
  area: {
    panel: 'Everywhere in the panel',
    notes: 'While you write notes',
    found: 'In the search',
    summary: 'In the summary',
    parts: 'In particular places',
    home: 'Everywhere on this page',
    inbox: 'In the evidence that waits for a name',
  },
  panel: {
    map: 'Show these keys, when you are not typing',
    search: 'Search: the first when you are not typing, the second at any time',
    stage: 'Go to a stage',
    cover: 'Cover names and private notes, or show them',
    back: 'One step back; at the end, close the panel',
  },
  notes: {
    note: 'Keep the note',
    newLine: 'A new line in the note',
    eachLine: 'Make a note of each pasted line',
    move: 'Move a note up or down',
    finding: 'Go to the next wording to look at',
  },
  found: {
    choose: 'Choose a result',
    take: 'Make a note of it or copy it, as your settings say',
    other: 'The other of the two: copy it or make a note',
  },
  summary: { copy: 'Copy the summary, when you are not typing' },
  parts: {
    menu: 'Move in a menu',
    card: 'Lesson: the card before or after',
    width: 'Panel’s edge: wider or narrower',
    point: 'Development view: the next point',
    pointAway: 'Development view: remove an empty point',
    invitation: 'Pasted invitation: read it',
  },
  home: {
    map: 'Show these keys, when you are not typing',
    search: 'Search: the first when you are not typing, the second at any time',
    cover: 'Cover names and private notes, or show them',
    clear: 'Leave the search',
  },
  inbox: {
    whose: 'Give it to one of the first five people',
    step: 'Go to the next or the one before',
  },
  kinds: 'The first character of a note sets its kind',
  browser: {
    heading: 'On every page',
    none: 'not set',
    change:
      'To change these, type chrome://extensions/shortcuts into the address bar; in Firefox, about:addons, then the gear, “Manage Extension Shortcuts”.',
  },
  command: {
    'open-panel': 'Open Fairside on the page, or close it',
    'clip-evidence': 'Keep the selected text as evidence',
    cover: 'Cover names and private notes, or show them',
    'insert-summary': 'Insert the summary at the cursor',
  },
};

const zhCn: typeof en = {
  title: '键盘快捷键',
  open: '键盘快捷键（?）',
  mac: '在 Mac 上，Alt 是 Option（⌥），Ctrl 是 Command（⌘）。',
  area: {
    panel: '面板里随处可用',
    notes: '写记录时',
    found: '搜索时',
    summary: '在面谈纪要里',
    parts: '其他地方',
    home: '本页随处可用',
    inbox: '在待归类的事实依据里',
  },
  panel: {
    map: '显示这张快捷键表（不在输入文字时）',
    search: '搜索：前一个在没有输入文字时用，后一个随时可用',
    stage: '切换到某个阶段',
    cover: '遮住姓名和私密记录，再按恢复',
    back: '返回上一步；没有上一步时，关闭面板',
  },
  notes: {
    note: '记下这一条',
    newLine: '在记录里换行',
    eachLine: '粘贴了多行时，每行记成一条记录',
    move: '把记录上移或下移',
    finding: '跳到下一处措辞提示',
  },
  found: {
    choose: '选择结果',
    take: '按你的设置：起一条记录，或复制',
    other: '另一种做法：复制，或起一条记录',
  },
  summary: { copy: '复制面谈纪要（不在输入文字时）' },
  parts: {
    menu: '在菜单里上下移动',
    card: '五分钟小课：上一张、下一张',
    width: '面板边缘：加宽、收窄',
    point: '发展分析：另起一条',
    pointAway: '发展分析：删除空着的一条',
    invitation: '粘贴的邀请：读取',
  },
  home: {
    map: '显示这张快捷键表（不在输入文字时）',
    search: '搜索：前一个在没有输入文字时用，后一个随时可用',
    cover: '遮住姓名和私密记录，再按恢复',
    clear: '退出搜索',
  },
  inbox: {
    whose: '记到前五位员工中某一位的名下',
    step: '上一条、下一条',
  },
  kinds: '记录开头的符号决定类型',
  browser: {
    heading: '在任何网页上',
    none: '未设置',
    change:
      '要修改，请在地址栏输入 chrome://extensions/shortcuts；在 Firefox 里输入 about:addons，点齿轮图标，选“管理扩展快捷键”。',
  },
  command: {
    'open-panel': '在当前页面打开或关闭同侧',
    'clip-evidence': '把选中的文字留作事实依据',
    cover: '遮住姓名和私密记录，再按恢复',
    'insert-summary': '把面谈纪要填到光标处',
  },
};

/** What each key does. */
export const keyWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
