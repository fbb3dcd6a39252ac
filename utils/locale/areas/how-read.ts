import type { Language } from '../language';

const en = {
  /** How the employee was recognised in an event. */
  source: {
    'only-guest': 'the only other guest',
    'named-in-title': 'a guest, named in the title',
    'not-the-organizer': 'probably the invited guest',
    title: 'named in the title',
    known: 'whom you have talked with before',
    learned: 'as you corrected before',
  },
  /** How the kind was recognised. */
  kindSource: {
    title: 'by the title’s words',
    likely: 'probably, by the title',
    learned: 'as you corrected before',
  },
  read: {
    /** Who, or what kind, and by what it was recognised. */
    one: (title: string, what: string, source: string) => `Read from “${title}”: ${what}, ${source}.`,
    both: (title: string, person: string, source: string, kind: string, kindSource: string) =>
      `Read from “${title}”: ${person}, ${source}; ${kind}, ${kindSource}.`,
    change: 'Not right? Change it',
  },
};

const zhCn: typeof en = {
  source: {
    'only-guest': '日程里唯一的另一位参与者',
    'named-in-title': '标题里提到的参与者',
    'not-the-organizer': '可能是受邀的参与者',
    title: '标题里提到的人',
    known: '你们以前谈过',
    learned: '你以前改过',
  },
  kindSource: {
    title: '标题里写明',
    likely: '标题像是',
    learned: '你以前改过',
  },
  read: {
    one: (title, what, source) => `从日程“${title}”读到：${what}（${source}）。`,
    both: (title, person, source, kind, kindSource) =>
      `从日程“${title}”读到：${person}（${source}），${kind}（${kindSource}）。`,
    change: '不对？改一下',
  },
};

/** The words for how an event was read: who, of what kind, and by what both were recognised. */
export const howReadWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
