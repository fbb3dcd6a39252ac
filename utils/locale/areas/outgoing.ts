import { calendarText } from '../calendar-day';
import { clockTime, dateAndTime, plural } from '../format';
import type { Language } from '../language';

const lines = (count: number) => plural('en', count, { one: '1 line', other: `${count} lines` });

function staysEn(kept: number): string {
  if (kept === 0) return 'No private notes.';
  return plural('en', kept, {
    one: '1 private note stays here.',
    other: `${kept} private notes stay here.`,
  });
}

const staysZh = (kept: number) => (kept === 0 ? '没有私密记录。' : `留在本机：${kept} 条私密记录。`);

const en = {
  version: {
    label: 'Written for',
    system: 'The HR system',
    employee: 'The employee',
    /** What pressing it does to labels and dates. */
    inOther: { en: 'Labels in English', 'zh-CN': 'Labels in Chinese' },
    inOtherLabel: {
      en: 'Labels in English: headings and dates too. Your own words stay as they are.',
      'zh-CN': 'Labels in Chinese: headings and dates too. Your own words stay as they are.',
    },
  },
  /** What was changed in the summary could not be read. */
  unread:
    'Your changes to this summary could not be read just now, so nothing of it is offered. They and your notes are safe. Close the panel and open it again.',
  line: {
    edit: 'Edit this line',
    more: 'More for this line',
    field: 'This line of the summary',
    own: 'Your own line',
    edited: 'edited',
    revert: 'Back to what the notes say',
    leaveOut: 'Leave this line out',
    remove: 'Remove this line',
    out: (text: string) => `Left out: ${text}`,
    putBack: 'Put it back',
    from: 'Show where it comes from',
    fromTitle: 'Where it comes from',
    fromElsewhere: 'From an earlier talk, the development view, or the details of this talk',
    goTo: 'Go to the note',
    close: 'Hide',
  },
  offer: {
    changed: 'The note says something else now:',
    gone: 'A note behind your words was deleted or made private, so these words are not shared:',
    use: 'Use that',
    keep: 'Keep mine',
    asOwn: 'Keep as a line of its own',
    drop: 'Drop it',
  },
  section: {
    more: (section: string) => `Section “${section}”`,
    add: 'Add a line',
    rename: 'Rename',
    name: (section: string) => `Your name for “${section}”`,
    up: 'Move up',
    down: 'Move down',
    off: 'Leave this section out',
    moved: (section: string, place: number, of: number) => `“${section}” is now section ${place} of ${of}.`,
  },
  sections: {
    open: 'Sections: order, names, on or off',
    keep: (kind: string) => `Use for all talks of this kind: ${kind}`,
    kept: (kind: string) => `Saved. The next “${kind}” begins with these sections.`,
    notKept: 'That could not be saved now. These sections hold for this talk only.',
    standard: 'Back to the standard',
    isStandard: 'These are the standard sections.',
    here: 'Changed for this talk only.',
    ofKind: 'Used for all talks of this kind.',
  },
  before: {
    heading: 'Before you share it',
    /** What leaves the computer when the summary does, and what does not. */
    leaves: (sections: number, characters: number, kept: number) =>
      `Shared when you copy or insert: ${plural('en', sections, { one: '1 section', other: `${sections} sections` })}, ${plural('en', characters, { one: '1 character', other: `${characters} characters` })}. ${staysEn(kept)}`,
    empty: (kept: number) =>
      `Nothing to share yet. The summary builds itself from your notes. ${staysEn(kept)}`,
    off: (sections: string) => `Sections left out: ${sections}`,
    leftOut: (count: number) => `${lines(count)} left out`,
    lacking: (count: number) =>
      plural('en', count, {
        one: '1 judgement has no fact yet',
        other: `${count} judgements have no fact yet`,
      }),
    /** `blank`: the first of them, with its brackets. */
    blanks: (count: number, blank: string) =>
      plural('en', count, {
        one: `1 line still has a blank: ${blank}`,
        other: `${count} lines still have blanks, the first is ${blank}`,
      }),
    undecided: (count: number) =>
      plural('en', count, { one: '1 point is not decided', other: `${count} points are not decided` }),
    offers: (count: number) =>
      plural('en', count, {
        one: '1 note changed after your edit',
        other: `${count} notes changed after your edits`,
      }),
    covered: 'Names are covered on this screen only. What you copy or insert has the real names.',
  },
  /** As a file has it. */
  toSystem: {
    title: (kind: string, person: string) => `${kind}: ${person}`,
    section: {
      purpose: 'Purpose and period',
      results: 'Results against goals',
      strength: 'Strengths',
      improvement: 'Areas for improvement',
      fact: 'Facts',
      voice: 'The employee’s view, in their own words',
      goal: 'Goals',
      agreement: 'Agreed',
      action: 'Actions',
      question: 'Open questions',
      support: 'Support promised',
      development: 'Development',
      next: 'Next talk',
    },
    planSection: 'Improvement plan',
  },
  aim: {
    evaluation: 'To look back together, on facts, and to agree on what comes next.',
    goals: 'To agree on goals that fit the person and the work, and to make expectations clear.',
    improvement: 'To agree on what is to improve, how, and with what support.',
    'check-in': 'To see how work is going and what is needed.',
    probation: 'To compare the probation period with what was expected, and to say what follows.',
  },
  period: (from: string, to: string) =>
    `Period: ${calendarText(from, 'day', 'en')} – ${calendarText(to, 'day', 'en')}`,
  talk: (start: number, end: number) => `${dateAndTime(start, 'en')}–${clockTime(end, 'en')}`,
  fact: (text: string, day: string | undefined) =>
    `Fact: ${text}${day ? ` (${calendarText(day, 'day', 'en')})` : ''}`,
  for: (text: string) => `For: ${text}`,
  outcome: {
    open: 'Result: still open',
    reached: 'Result: reached',
    partly: 'Result: partly reached',
    missed: 'Result: not reached',
  },
  resource: (text: string) => `Needs: ${text}`,
  prevention: (text: string) => `Prevented by: ${text}`,
  swot: { strength: 'Strength', weakness: 'Weak spot', opportunity: 'Opportunity', threat: 'Risk' },
  view: {
    employee: (field: string) => `${field}, as the employee sees it`,
    manager: (field: string) => `${field}, as the manager sees it`,
  },
  /** As one speaks to the person it is for. */
  toEmployee: {
    title: (kind: string, person: string) => `${person}, this is from our talk: ${kind}`,
    section: {
      purpose: 'Why we met',
      results: 'How your last goals turned out',
      strength: 'What went well',
      improvement: 'What could be better, and how',
      fact: 'The facts we looked at',
      voice: 'What you said, in your own words',
      goal: 'Your goals',
      agreement: 'What we agreed',
      question: 'What is still open between us',
      action: 'Who does what',
      support: 'What I promised you',
      development: 'Your development',
      next: 'When we talk next',
    },
    planSection: 'Your plan',
    owner: { employee: 'You will do this', manager: 'I will do this' },
    support: (text: string) => `Support from me: ${text}`,
    verdict: {
      partly: 'We agree on part of it',
      disagreed: 'We do not agree on it',
      undiscussed: 'We have not talked about it yet',
    },
    words: (quoted: string) => `You: ${quoted}`,
    view: {
      employee: (field: string) => `${field}, as you see it`,
      manager: (field: string) => `${field}, as I see it`,
    },
  },
};

export type OutgoingWords = typeof en;

const zhCn: OutgoingWords = {
  version: {
    label: '写给谁',
    system: 'HR 系统',
    employee: '员工本人',
    inOther: { en: '标题用英文', 'zh-CN': '标题用中文' },
    inOtherLabel: {
      en: '标题用英文，标签和日期也是；你写的内容不变',
      'zh-CN': '标题用中文，标签和日期也是；你写的内容不变',
    },
  },
  unread: '暂时读不到你对纪要的改动，所以先不显示纪要。改动和记录都还在。请关闭面板再打开。',
  line: {
    edit: '修改这一条',
    more: '这一条的更多操作',
    field: '纪要里的这一条',
    own: '自己加的一条',
    edited: '已改',
    revert: '恢复成记录里的说法',
    leaveOut: '不写进纪要',
    remove: '删除这一条',
    out: (text) => `不写进纪要：${text}`,
    putBack: '放回纪要',
    from: '查看出处',
    fromTitle: '出自这些记录',
    fromElsewhere: '出自之前的面谈、发展分析或这次面谈的基本信息',
    goTo: '去看这条记录',
    close: '收起',
  },
  offer: {
    changed: '记录现在的说法是：',
    gone: '这段话依据的记录已删除或改成私密，所以不会写进纪要：',
    use: '用新的',
    keep: '保留我写的',
    asOwn: '保留，作为单独一条',
    drop: '不要了',
  },
  section: {
    more: (section) => `段落“${section}”`,
    add: '加一条',
    rename: '改名',
    name: (section) => `“${section}”改叫什么`,
    up: '上移',
    down: '下移',
    off: '整段不写进纪要',
    moved: (section, place, of) => `“${section}”现在是第 ${place} 段，共 ${of} 段。`,
  },
  sections: {
    open: '段落：顺序、名称、取舍',
    keep: (kind) => `以后的“${kind}”都用这些段落`,
    kept: (kind) => `已保存，下次“${kind}”就用这些段落。`,
    notKept: '现在没能保存，这些段落只用于这次面谈。',
    standard: '恢复标准段落',
    isStandard: '现在用的是标准段落。',
    here: '只在这次面谈里改了。',
    ofKind: '这类面谈都用这些段落。',
  },
  before: {
    heading: '分享之前',
    leaves: (sections, characters, kept) =>
      `复制或填入时带出：${sections} 段，${characters} 字。${staysZh(kept)}`,
    empty: (kept) => `纪要由你的记录自动生成，现在还没有可以分享的记录。${staysZh(kept)}`,
    off: (sections) => `不写进纪要的段落：${sections}`,
    leftOut: (count) => `${count} 条不写进纪要`,
    lacking: (count) => `${count} 条评价还缺事实`,
    blanks: (count, blank) => `还有 ${count} 行留着空${count > 1 ? '，第一处是' : '：'}${blank}`,
    undecided: (count) => `${count} 条还没听对方表态`,
    offers: (count) => `${count} 条记录在你改过纪要之后又变了`,
    covered: '姓名只在屏幕上遮住，复制或填入的是真实姓名。',
  },
  toSystem: {
    title: (kind, person) => `${kind}纪要：${person}`,
    section: {
      purpose: '面谈目的与周期',
      results: '目标完成情况',
      strength: '优势与成绩',
      improvement: '改进方向',
      fact: '事实依据',
      voice: '员工反馈（原话）',
      goal: '目标',
      agreement: '达成的共识',
      action: '行动项',
      question: '待定事项',
      support: '承诺的支持',
      development: '个人发展',
      next: '下次面谈',
    },
    planSection: '改进计划',
  },
  aim: {
    evaluation: '用事实一起回顾，商定下一步。',
    goals: '商定既适合本人、又符合工作需要的目标，明确期望。',
    improvement: '商定要改进什么、怎么做、给哪些支持。',
    'check-in': '了解工作进展，看看需要哪些支持。',
    probation: '对照期望，回顾试用期表现，明确后续安排。',
  },
  period: (from, to) => `周期：${calendarText(from, 'day', 'zh-CN')}至${calendarText(to, 'day', 'zh-CN')}`,
  talk: (start, end) => `${dateAndTime(start, 'zh-CN')}–${clockTime(end, 'zh-CN')}`,
  fact: (text, day) => `事实：${text}${day ? `（${calendarText(day, 'day', 'zh-CN')}）` : ''}`,
  for: (text) => `针对：${text}`,
  outcome: {
    open: '结果：进行中',
    reached: '结果：已达成',
    partly: '结果：部分达成',
    missed: '结果：未达成',
  },
  resource: (text) => `所需资源：${text}`,
  prevention: (text) => `预防办法：${text}`,
  swot: { strength: '优势', weakness: '不足', opportunity: '机会', threat: '风险' },
  view: { employee: (field) => `${field}（员工看法）`, manager: (field) => `${field}（主管看法）` },
  toEmployee: {
    title: (kind, person) => `${person}，这是我们这次面谈的纪要（${kind}）`,
    section: {
      purpose: '这次为什么谈',
      results: '上期目标完成得怎么样',
      strength: '做得好的',
      improvement: '可以更好的，以及怎么做',
      fact: '一起看过的事实',
      voice: '你说的（原话）',
      goal: '你的目标',
      agreement: '我们达成的共识',
      question: '还没谈定的',
      action: '接下来谁做什么',
      support: '我答应给的支持',
      development: '你的发展',
      next: '下次什么时候谈',
    },
    planSection: '你的改进计划',
    owner: { employee: '由你负责', manager: '由我负责' },
    support: (text) => `我给的支持：${text}`,
    verdict: { partly: '我们部分认同', disagreed: '这一点我们看法不同', undiscussed: '这一点还没谈到' },
    words: (quoted) => `你说：${quoted}`,
    view: { employee: (field) => `${field}（你的看法）`, manager: (field) => `${field}（我的看法）` },
  },
};

/** The words of the summary's screen, and of what leaves in either version. */
export const outgoingWords: Readonly<Record<Language, OutgoingWords>> = { en, 'zh-CN': zhCn };
