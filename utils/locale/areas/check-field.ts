import { plural } from '../format';
import type { Language } from '../language';

const things = (count: number) => plural('en', count, { one: '1 thing', other: `${count} things` });

const en = {
  /** In the menu over a text field. */
  menu: 'Check the wording in this field',
  open: 'Check the field on the page',
  openHint: 'The wording of the field you were in last, or of what is selected in the page.',
  title: 'The wording on the page',
  reading: 'Reading the field…',
  again: 'Check again',
  of: { field: 'What stands in the field', selection: 'What is selected' },
  found: (count: number) => `${things(count)} to look at again.`,
  nothing: 'Nothing to say.',
  nothingHint: 'None of the rules that are on has anything to say about this text.',
  empty: 'The field is empty.',
  emptyHint: 'Write something in it, and check again.',
  longer: (read: number, of: number) =>
    `The text is long: only the first ${read} of ${of} characters were checked.`,
  stays: 'Read for this check alone: nothing is kept, and nothing in the page changes.',
  ignore: 'Ignore this phrase',
  ruleOff: 'Switch the rule off',
  ignored: (phrase: string) => `“${phrase}” is ignored from now on.`,
  isOff: (rule: string) => `“${rule}” is off.`,
  back: 'Both can be undone on the page of settings.',
  unread: {
    'no-field': 'Click into a text field on the page first, or select some text there.',
    gone: 'The field is not on the page any more. Click into the one you mean.',
    'other-frame': 'The field belongs to another website inside this page, which Fairside may not read.',
    hidden: 'The field is hidden, so it was not read.',
    secret: 'This is a field for a password, a code or a card. Fairside never reads those.',
    'no-text': 'The field holds no text: it is for numbers, dates or choices.',
    'no-access':
      'The browser does not let Fairside read this page. Click the toolbar button on it once, or copy the text into a note.',
    'no-answer': 'The page did not answer. Try again; if it stays so, reload the page.',
  },
};

export type CheckFieldWords = typeof en;

const zhCn: CheckFieldWords = {
  menu: '检查这个输入框的措辞',
  open: '检查页面上的输入框',
  openHint: '检查你刚才所在的输入框，或页面上选中的文字。',
  title: '页面上的措辞',
  reading: '正在读取……',
  again: '重新检查',
  of: { field: '输入框里的内容', selection: '选中的文字' },
  found: (count) => `有 ${count} 处值得再看看。`,
  nothing: '没有要提的。',
  nothingHint: '按目前打开的规则，这段文字没有需要提醒的地方。',
  empty: '输入框是空的。',
  emptyHint: '写些内容后再检查。',
  longer: (read, of) => `文字很长：只检查了前 ${read} 个字符，共 ${of} 个。`,
  stays: '只为这次检查读取，不保存，也不改动页面。',
  ignore: '忽略这个说法',
  ruleOff: '关闭这条规则',
  ignored: (phrase) => `以后不再提醒“${phrase}”。`,
  isOff: (rule) => `已关闭“${rule}”。`,
  back: '都可以在设置页里恢复。',
  unread: {
    'no-field': '请先点一下页面上的输入框，或选中一段文字。',
    gone: '这个输入框已经不在页面上了，请点一下要检查的输入框。',
    'other-frame': '这个输入框属于页面里嵌入的另一个网站，同侧不能读取。',
    hidden: '这个输入框是隐藏的，没有读取。',
    secret: '这是填密码、验证码或卡号的地方，同侧从不读取。',
    'no-text': '这里填的是数字、日期或选项，没有文字可检查。',
    'no-access': '浏览器不允许同侧读取这个页面。可以先在这个页面点一下工具栏按钮，或把文字复制到记录里。',
    'no-answer': '页面没有回应。请再试一次；还是不行就刷新页面。',
  },
};

/** The words of checking a text field of the page. */
export const checkFieldWords: Readonly<Record<Language, CheckFieldWords>> = { en, 'zh-CN': zhCn };
