import type { ByHandWords } from './en-by-hand';

/** The words for giving an event by hand, in Chinese. */
export const zhCnByHand: ByHandWords = {
  byHand: {
    heading: '其他填写方式',
    paste: '粘贴邀请',
    drop: '拖入 .ics 文件',
    point: '在页面上点选会议',
    pasteHere: '把邀请粘贴到这里，邮件或日历里的文字都可以',
    read: '读取（Ctrl+Enter）',
    close: '收起',
    dropHere: '松手即可读取',
    picking: '请在页面上点选会议，按 Esc 取消。',
    filled: '已填好，核对后打开即可。',
    missing: (parts) => `没有读到：${parts}。请在下面补上。`,
    dateAndStart: '日期和开始时间',
    end: '结束时间',
    oneOf: (count) => `文件里有 ${count} 个日程，这是最近的一个。`,
  },
  notRead: {
    nothing: '这段文字里没有找到会议。请粘贴完整的邀请，或直接填写下面三项。',
    'too-large': '文件超过 4 MB，没有读取。请只把这一个日程另存为 .ics 文件。',
    'not-text': '这不是日历文件。请选择 .ics 文件，或粘贴邀请。',
    truncated: '文件不完整，日程只有一半。请重新保存，或粘贴邀请。',
    'no-event': '文件里没有日程。请把会议本身另存为 .ics 文件。',
    cancelled: '这个会议已取消，所以没有填写。如果照常面谈，请直接填写下面三项。',
    'no-access': '浏览器不允许同侧读取这个页面。请先在那个页面上点工具栏里的同侧按钮，再试一次。',
    'no-answer': '还没点选，页面就离开了。请再试一次。',
  },
  doubt: {
    time: '时区或年份不明确，请核对时间。',
    repeats: '这是重复日程，下一次的日期不明确，请填日期。',
    'several-times': '文字里有好几个时间，请填正确的那个。',
  },
};
