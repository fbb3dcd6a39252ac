import { dateAndTime, listed, plural, wholeDay } from '../format';
import type { Language } from '../language';

const talksIn = (count: number) =>
  plural('en', count, { one: '1 conversation', other: `${count} conversations` });

const en = {
  list: {
    heading: 'People',
    filter: 'Filter by name',
    name: 'Name',
    last: 'Last talk',
    next: 'Next talk',
    open: 'Open actions',
    day: (time: number) => dateAndTime(time, 'en'),
    none: 'none',
    noMatch: 'Nobody of that name.',
    empty: 'Nobody yet. People appear with their first conversation.',
    add: 'Add a person',
    newName: 'Name of the person',
    addNow: 'Add',
  },
  page: {
    notFound: 'This person is not here any more. They may have been merged with somebody or erased.',
    toPeople: 'All people',
    conversations: 'Conversations',
    noTalks: 'No conversation yet. Open one from your calendar, or start it by hand in the panel.',
    all: (count: number) => `Show all ${count}`,
    finished: 'finished',
    toCome: 'to come',
    upTo: (stage: string) => `up to “${stage}”, not finished`,
    noNotes: 'Nothing was noted.',
    continue: 'Continue in the side panel',
    continueFailed:
      'The side panel did not open. Open it from the toolbar button: it goes on with this conversation.',
    actions: 'Open actions',
    reading: 'Reading the older records…',
    toData: 'Export or erase this person',
  },
  goals: {
    heading: 'Goals',
    goal: 'Goal',
    measure: 'Measure',
    due: 'Due',
    day: (day: number) => wholeDay(day, 'en'),
    state: 'How it came out',
    stateOf: (goal: string) => `How it came out: ${goal}`,
    open: 'Open',
    reached: 'Reached',
    partly: 'Partly',
    missed: 'Missed',
  },
  recurring: {
    heading: 'Raised again and again',
    explain: 'Points to improve that came up in more than one conversation, in similar words.',
    times: (count: number) => `${count} conversations`,
  },
  compare: {
    heading: 'Cycles side by side',
    kind: 'Kind of conversation',
    what: 'Noted',
    nothing: '–',
  },
  identity: {
    heading: 'Names and addresses',
    name: 'Name',
    alsoNamed: 'Other names, one a line',
    emails: 'Email addresses, one a line',
    explain: 'Meetings and forms are recognised by these.',
    pseudonym: 'Pseudonym',
    pseudonymExplain: 'Shown instead of the name while names are covered.',
    nameNeeded: 'A person needs a name. The last one is kept.',
  },
  merge: {
    heading: 'The same person twice?',
    with: 'Merge with',
    choose: 'Choose somebody',
    preview: (gone: string, kept: string, talks: number, clips: number) =>
      talks + clips === 0
        ? `${gone} has no conversations and no evidence: only names and addresses go to ${kept}.`
        : `${listed('en', [
            talks > 0 && talksIn(talks),
            clips > 0 &&
              plural('en', clips, { one: '1 piece of evidence', other: `${clips} pieces of evidence` }),
          ])} of ${gone} ${plural('en', talks + clips, { one: 'goes', other: 'go' })} to ${kept}.`,
    known: (names: string) => `Known from then on as: ${names}`,
    go: (gone: string) => `Merge ${gone} into this person`,
  },
  move: {
    heading: 'Two people in one?',
    explain: 'Choose the conversations that were with somebody else.',
    to: 'They were with',
    someoneNew: 'Somebody new',
    newName: 'Name',
    preview: (count: number, to: string) =>
      plural('en', count, {
        one: `1 conversation with its notes and drafts goes to ${to}.`,
        other: `${count} conversations with their notes and drafts go to ${to}.`,
      }),
    addresses: (emails: string) => `These addresses go along: ${emails}`,
    go: 'Move',
    nothing: 'Nothing chosen yet.',
    missing: 'Say who they were with.',
  },
  regrouped: {
    merged: (name: string) => `Merged into ${name}.`,
    moved: (name: string) => `Moved to ${name}.`,
  },
};

export type PeopleWords = typeof en;

const zhCn: PeopleWords = {
  list: {
    heading: '员工',
    filter: '按姓名筛选',
    name: '姓名',
    last: '上次面谈',
    next: '下次面谈',
    open: '未完成的行动项',
    day: (time) => dateAndTime(time, 'zh-CN'),
    none: '无',
    noMatch: '没有这个名字的员工。',
    empty: '还没有员工。第一次面谈之后会出现在这里。',
    add: '添加员工',
    newName: '员工姓名',
    addNow: '添加',
  },
  page: {
    notFound: '这位员工已经不在这里了：可能与别人合并了，或已删除。',
    toPeople: '全部员工',
    conversations: '面谈',
    noTalks: '还没有面谈。从日历打开，或在面板里手动开始。',
    all: (count) => `显示全部 ${count} 次`,
    finished: '已完成',
    toCome: '未开始',
    upTo: (stage) => `进行到“${stage}”，没有完成`,
    noNotes: '没有记录。',
    continue: '在侧边栏继续',
    continueFailed: '侧边栏没有打开。请从工具栏按钮打开，会接着这次面谈。',
    actions: '未完成的行动项',
    reading: '正在读取更早的记录……',
    toData: '导出或删除这位员工的数据',
  },
  goals: {
    heading: '目标',
    goal: '目标',
    measure: '衡量',
    due: '期限',
    day: (day) => wholeDay(day, 'zh-CN'),
    state: '结果',
    stateOf: (goal) => `结果：${goal}`,
    open: '进行中',
    reached: '达成',
    partly: '部分达成',
    missed: '未达成',
  },
  recurring: {
    heading: '反复提到的问题',
    explain: '不止一次面谈里，用相近的话提到的改进点。',
    times: (count) => `${count} 次面谈`,
  },
  compare: {
    heading: '历次对照',
    kind: '面谈类型',
    what: '记录',
    nothing: '无',
  },
  identity: {
    heading: '姓名与邮箱',
    name: '姓名',
    alsoNamed: '其他称呼，每行一个',
    emails: '邮箱，每行一个',
    explain: '凭这些认出日程和表单里的人。',
    pseudonym: '化名',
    pseudonymExplain: '遮住姓名时，代替姓名显示。',
    nameNeeded: '姓名不能为空，已保留上一个。',
  },
  merge: {
    heading: '同一个人出现了两次？',
    with: '合并',
    choose: '选择员工',
    preview: (gone, kept, talks, clips) =>
      talks + clips === 0
        ? `${gone}没有面谈，也没有事实依据，只把姓名和邮箱归到${kept}名下。`
        : `${gone}的 ${listed('zh-CN', [talks > 0 && `${talks} 次面谈`, clips > 0 && `${clips} 条事实依据`])}归到${kept}名下。`,
    known: (names) => `之后的称呼和邮箱：${names}`,
    go: (gone) => `把${gone}并入此人`,
  },
  move: {
    heading: '两个人混在了一起？',
    explain: '勾选其实是和别人的面谈。',
    to: '实际是和',
    someoneNew: '新的员工',
    newName: '姓名',
    preview: (count, to) => `${count} 次面谈连同记录和草稿归到${to}名下。`,
    addresses: (emails) => `一并归过去的邮箱：${emails}`,
    go: '移过去',
    nothing: '还没有勾选。',
    missing: '请说明实际是和谁。',
  },
  regrouped: {
    merged: (name) => `已并入${name}。`,
    moved: (name) => `已归到${name}名下。`,
  },
};

/** The words of the list of people and of one person's page. */
export const peopleWords: Readonly<Record<Language, PeopleWords>> = { en, 'zh-CN': zhCn };
