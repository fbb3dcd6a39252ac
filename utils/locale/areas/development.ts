import { calendarText } from '../calendar-day';
import { clockTime, dateAndTime, plural, shortDay } from '../format';
import type { Language } from '../language';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other: `${n} ${other}` });

const en = {
  view: {
    intro: (name: string) =>
      `Ask ${name} first, then add what you see. All of it stays in your browser until you copy it.`,
    theirs: (name: string) => `${name}’s view`,
    yours: 'Your view',
    askFirst: (name: string) => `ask ${name} first`,
    point: (field: string, side: string, position: number) => `${field}, ${side}, point ${position}`,
    newPoint: (field: string, side: string) => `${field}, ${side}, new point`,
    add: 'Add a point',
    resource: 'Resource',
    resourceHint: 'With what? Time, a course, a project, a person',
    prevention: 'How to prevent it',
    preventionHint: 'How do you prevent it? First sign, who does what',
    withoutResource: (n: number) =>
      count(n, '1 opportunity names no resource yet.', 'opportunities name no resource yet.'),
    withoutPrevention: (n: number) =>
      count(n, '1 risk has no way to prevent it yet.', 'risks have no way to prevent them yet.'),
    fromNotes: (n: number) => `Add ${n} from your notes`,
    carryOver: (month: string, n: number) => `Carry over from ${month} (${n})`,
    menu: 'Move or delete',
    moveTo: (field: string) => `Move to ${field}`,
    removed: 'Point deleted.',
    parted: 'This point was changed in another window while you typed. Both versions are kept.',
    sheet: 'Preparation sheet',
    paste: (name: string) => `Paste ${name}’s answers`,
    copy: 'Copy both views',
    copied: 'Copied, formatted and as plain text.',
    copyFailed: 'The browser didn’t allow copying. Nothing was lost: select the text and press Ctrl+C (⌘C).',
  },
  /** The view as text. */
  text: {
    title: (name: string) => `Development view: ${name}`,
    manager: 'Manager’s view',
    side: (field: string, side: string) => `${field} (${side})`,
    resource: (text: string, resource: string) => `${text} (with: ${resource})`,
    prevention: (text: string, prevention: string) => `${text} (prevented by: ${prevention})`,
  },
  differences: {
    heading: 'Differences to talk about',
    none: 'By their words, both views have the same points.',
    onlyTheirs: (text: string, field: string, name: string) => `“${text}”: only ${name} names it (${field})`,
    onlyYours: (text: string, field: string) => `“${text}”: only the manager names it (${field})`,
    opposite: (theirs: string, field: string, yours: string, other: string, name: string) =>
      `${name} sees “${theirs}” under ${field}, the manager “${yours}” under ${other}`,
    topic: 'Make it a topic',
    noted: (stage: string) => `Noted under “${stage}”`,
  },
  answers: {
    label: 'Text from the email or the document',
    hint: 'Headings such as Strengths, Weaknesses, Opportunities, Risks, or S, W, O, T are recognised.',
    check: 'Where each line goes',
    field: (line: string) => `Field for “${line}”`,
    leaveOut: 'Leave out',
    left: (n: number) =>
      count(
        n,
        '1 heading or line of the sheet is left out.',
        'headings and lines of the sheet are left out.',
      ),
    add: (n: number) => `Add ${count(n, '1 point', 'points')}`,
    nothing: 'Paste the answers above. You check every line before it is added.',
  },
  sheet: {
    language: 'Language of the sheet',
    copy: 'Copy',
    print: 'Print…',
    tooLong:
      'The sheet is too long for an email link: it is copied when you press, to be pasted into the email.',
    pasteIt: 'The sheet is copied. Click into the email and press Ctrl+V (⌘V).',
    pack: 'The questions in this language could not be loaded. Close the panel and open it again.',
    gone: 'This conversation is not there any more. Close this tab.',
    forget: 'Only the sheet is printed.',
  },
  /** What the sheet itself says, to the employee. */
  paper: {
    title: (start: number) => `Before our talk on ${shortDay(start, 'en')}`,
    greeting: (name: string) => `Hi ${name},`,
    when: (start: number, end: number, why: string) =>
      `We’re meeting on ${dateAndTime(start, 'en')}–${clockTime(end, 'en')}. ${why}`,
    why: {
      evaluation:
        'We’ll look back at the period together: what worked, what got in the way, and where you’d like to go from here.',
      goals: 'We’ll settle your next goals together, so that they fit the team and fit you.',
      improvement: 'We’ll look together at what isn’t working yet, and at what would help.',
      'check-in': 'We’ll compare notes: how things are going, and what you need.',
      probation: 'We’ll look at your first months together: how they went for you, and what comes next.',
    },
    questions: 'To think over beforehand',
    fields: 'Your own view, in a few words',
    yours:
      'This sheet is yours. Write as much or as little as you like; it isn’t a test. Bring it along, or send it back before we meet. What you send me I keep with my own notes. Nothing of it goes into the written summary unless we’ve talked about it.',
  },
  cycles: {
    heading: 'Development over time',
    empty:
      'No development view yet. It begins in the panel, in the preparation of an evaluation, goal or probation talk.',
    isNew: 'new',
    month: (month: string) => calendarText(month, 'month', 'en'),
    since: (month: string) => `since ${calendarText(month, 'month', 'en')}`,
    gone: 'no longer named',
    nothing: 'Nothing named.',
    by: { employee: 'Employee', manager: 'Manager' },
    earlier: (n: number) => count(n, '1 earlier conversation', 'earlier conversations'),
  },
};

export type DevelopmentWords = typeof en;

const zhCn: DevelopmentWords = {
  view: {
    intro: (name) => `先听${name}怎么说，再写你看到的。写的都留在你的浏览器里，复制了才会出去。`,
    theirs: (name) => `${name}的看法`,
    yours: '我的看法',
    askFirst: (name) => `先问问${name}`,
    point: (field, side, position) => `${field}，${side}，第 ${position} 条`,
    newPoint: (field, side) => `${field}，${side}，新的一条`,
    add: '写一条',
    resource: '资源',
    resourceHint: '靠什么？时间、课程、项目，还是某个人',
    prevention: '怎么防',
    preventionHint: '怎么防？看什么苗头，谁做什么',
    withoutResource: (n) => `还有 ${n} 个机会没写靠什么资源。`,
    withoutPrevention: (n) => `还有 ${n} 个风险没写怎么防。`,
    fromNotes: (n) => `从记录里带入 ${n} 条`,
    carryOver: (month, n) => `沿用 ${month} 的 ${n} 条`,
    menu: '移动或删除',
    moveTo: (field) => `移到“${field}”`,
    removed: '已删除一条。',
    parted: '你输入的时候，另一个窗口也改了这一条。两个版本都留着。',
    sheet: '面谈准备单',
    paste: (name) => `粘贴${name}的回复`,
    copy: '复制两边的看法',
    copied: '已复制，带格式和纯文本都有。',
    copyFailed: '浏览器不允许复制。内容没有丢：请选中文字，按 Ctrl+C（⌘C）。',
  },
  text: {
    title: (name) => `发展分析：${name}`,
    manager: '主管的看法',
    side: (field, side) => `${field}（${side}）`,
    resource: (text, resource) => `${text}（资源：${resource}）`,
    prevention: (text, prevention) => `${text}（预防：${prevention}）`,
  },
  differences: {
    heading: '看法不同的地方',
    none: '从字面上看，两边说到的都一样。',
    onlyTheirs: (text, field, name) => `“${text}”：只有${name}提到（${field}）`,
    onlyYours: (text, field) => `“${text}”：只有主管提到（${field}）`,
    opposite: (theirs, field, yours, other, name) =>
      `${name}把“${theirs}”看作${field}，主管把“${yours}”看作${other}`,
    topic: '列为话题',
    noted: (stage) => `已记到“${stage}”`,
  },
  answers: {
    label: '邮件或文档里的文字',
    hint: '“优势、不足、机会、风险”或 S、W、O、T 这样的标题都认得出来。',
    check: '每一行放到哪里',
    field: (line) => `“${line}”放到哪一格`,
    leaveOut: '不要这行',
    left: (n) => `标题和准备单自带的 ${n} 行没有带入。`,
    add: (n) => `加入 ${n} 条`,
    nothing: '把回复粘贴到上面。每一行都由你核对后才加入。',
  },
  sheet: {
    language: '准备单的语言',
    copy: '复制',
    print: '打印…',
    tooLong: '准备单太长，放不进邮件链接：按下时会先复制好，到邮件里粘贴就行。',
    pasteIt: '准备单已复制。到邮件正文里按 Ctrl+V（⌘V）。',
    pack: '这种语言的问题没能加载。关掉面板再打开就好。',
    gone: '这次面谈已经不在了，关掉这个标签页就好。',
    forget: '只会打印这张单子。',
  },
  paper: {
    title: (start) => `面谈前的准备（${shortDay(start, 'zh-CN')}）`,
    greeting: (name) => `${name}，你好！`,
    when: (start, end, why) =>
      `我们约在${dateAndTime(start, 'zh-CN')}–${clockTime(end, 'zh-CN')}聊一聊。${why}`,
    why: {
      evaluation: '想和你一起回顾这段时间：哪些做成了，哪些不太顺，接下来你想往哪儿走。',
      goals: '想和你一起把下个周期的目标定下来，既对得上团队，也适合你自己。',
      improvement: '想和你一起看看，哪里还不太顺，需要什么帮助。',
      'check-in': '想听听你的近况：事情进展怎么样，你需要什么。',
      probation: '想和你一起看看来了以后的这几个月：你感受怎么样，后面怎么走。',
    },
    questions: '可以先想一想',
    fields: '你自己的看法，写几个词就行',
    yours:
      '这张单子是你的，写多写少都可以，不是考核。见面时带来，或者提前发给我。你发来的内容，我会和自己的面谈记录放在一起；没跟你谈过的，不会写进纪要。',
  },
  cycles: {
    heading: '历次发展分析',
    empty: '还没有发展分析。做绩效评估、目标设定或转正面谈的准备时，可以在面板里开始。',
    isNew: '新提到',
    month: (month) => calendarText(month, 'month', 'zh-CN'),
    since: (month) => `${calendarText(month, 'month', 'zh-CN')}起就有`,
    gone: '这次没再提',
    nothing: '没有提到。',
    by: { employee: '员工', manager: '主管' },
    earlier: (n) => `更早的 ${n} 次`,
  },
};

/** The words of the development view and of the preparation sheet. */
export const developmentWords: Readonly<Record<Language, DevelopmentWords>> = { en, 'zh-CN': zhCn };
