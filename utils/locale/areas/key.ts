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
    parts: 'In some places',
    home: 'Everywhere on this page',
    inbox: 'In the evidence that waits for a name',
  },
  panel: {
    map: 'Show these keys, where you are not typing',
    search: 'Search, where you are not typing; or from anywhere',
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
    take: 'Do with it what your settings say',
    other: 'Do the other thing with it: note or copy',
  },
  summary: { copy: 'Copy the summary, where you are not typing' },
  parts: {
    menu: 'Move in a menu',
    card: 'Lesson: the card before or after',
    width: 'Panel’s edge: wider or narrower',
    point: 'Development view: the next point',
    pointAway: 'Development view: remove an empty point',
    invitation: 'Pasted invitation: read it',
  },
  home: {
    map: 'Show these keys, where you are not typing',
    search: 'Search, where you are not typing; or from anywhere',
    cover: 'Cover names and private notes, or show them',
    clear: 'Leave the search',
  },
  inbox: {
    whose: 'Give it to one of the first five people',
    step: 'Go to the next or the one before',
  },
  kinds: 'The first sign of a note sets its kind',
  browser: {
    heading: 'On every page',
    none: 'not set',
    change:
      'To change these, type chrome://extensions/shortcuts into the address bar; in Firefox, about:addons, then the gear, Manage Extension Shortcuts.',
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
    summary: '看面谈纪要时',
    parts: '个别地方',
    home: '本页随处可用',
    inbox: '在待归属的事实依据里',
  },
  panel: {
    map: '查看这张快捷键表（不在打字时）',
    search: '搜索：前一个在不打字时用，后一个随时可用',
    stage: '切换到某个阶段',
    cover: '遮住姓名和私密记录，再按恢复',
    back: '退回一步，退到头就关闭面板',
  },
  notes: {
    note: '记下这一条',
    newLine: '在记录里换行',
    eachLine: '粘贴了多行时，每行记成一条',
    move: '把记录上移或下移',
    finding: '跳到下一处值得斟酌的措辞',
  },
  found: {
    choose: '选择结果',
    take: '按设置记下或复制',
    other: '换另一种：复制或记下',
  },
  summary: { copy: '复制面谈纪要（不在打字时）' },
  parts: {
    menu: '在菜单里上下移动',
    card: '五分钟小课：上一张、下一张',
    width: '面板的边：加宽、收窄',
    point: '发展分析：写下一条',
    pointAway: '发展分析：删掉空着的一条',
    invitation: '粘贴的邀请：读取',
  },
  home: {
    map: '查看这张快捷键表（不在打字时）',
    search: '搜索：前一个在不打字时用，后一个随时可用',
    cover: '遮住姓名和私密记录，再按恢复',
    clear: '退出搜索',
  },
  inbox: {
    whose: '归给前五位员工之一',
    step: '到上一条、下一条',
  },
  kinds: '记录开头的符号决定类型',
  browser: {
    heading: '在任何网页上',
    none: '未设置',
    change:
      '想改的话，在地址栏输入 chrome://extensions/shortcuts；Firefox 请打开 about:addons，点齿轮，选“管理扩展快捷键”。',
  },
  command: {
    'open-panel': '在当前网页打开或关闭同侧',
    'clip-evidence': '把选中的文字留作事实依据',
    cover: '遮住姓名和私密记录，再按恢复',
    'insert-summary': '把面谈纪要填到光标处',
  },
};

/** What each key does. */
export const keyWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
