import { plural } from '../format';
import type { Language } from '../language';

const en = {
  /** Why nothing, or nobody knows what, was put into the page. */
  reason: {
    'no-field':
      'No field was selected, so nothing was inserted. Click into the field, then press “Insert at the cursor” again.',
    gone: 'The field is not on the page any more, so nothing was inserted.',
    'other-frame':
      'The cursor is in a part of the page that comes from another site, where Fairside is not switched on.',
    'read-only': 'That field can be read, but not edited.',
    disabled: 'That field is switched off on the page.',
    hidden: 'That field is hidden, so Fairside writes nothing there.',
    secret: 'That field is for a password, a code or a card, so Fairside writes nothing there.',
    'no-text': 'That field takes no text.',
    submitted: 'The page is busy with that field just now, so nothing was inserted.',
    canvas: 'This editor draws its text itself and takes it from the clipboard only.',
    full: 'That field is full: nothing more fits.',
    'not-taken': 'The page did not take the text.',
    partly: 'The page took only a part of the text. Undo it there (Ctrl+Z, ⌘Z) before you paste.',
    busy: 'Still inserting. Once is enough.',
    'no-access': 'The browser does not let Fairside write to this page.',
    'no-answer': 'The page did not answer. Check whether the text is there before you press again.',
  },
  inserted: (characters: number) =>
    `Inserted and checked: ${plural('en', characters, { one: '1 character is', other: `all ${characters} characters are` })} in the field.`,
  cut: (missing: number) =>
    `Inserted, but the last ${plural('en', missing, { one: 'character', other: `${missing} characters` })} did not fit.`,
  onClipboard: 'The whole summary is on the clipboard: click into a field and press Ctrl+V (⌘V).',
  /** The editor shows only a part of a long text, so only that was read back. */
  unseen: (unseen: number) =>
    `Inserted. The editor shows only the end of it: ${plural('en', unseen, { one: '1 character was', other: `${unseen} characters were` })} not checked.`,
};

export type InsertionWords = typeof en;

const zhCn: InsertionWords = {
  reason: {
    'no-field': '还没有选字段，什么也没填。请先在页面里点一下要填的字段，再按“填到光标处”。',
    gone: '这个字段已经不在页面上了，什么也没填。',
    'other-frame': '光标所在的部分来自另一个网站，那里还没有启用同侧。',
    'read-only': '这个字段只能看，不能改。',
    disabled: '页面停用了这个字段。',
    hidden: '这个字段没有显示出来，同侧不会往里写。',
    secret: '这个字段用来填密码、验证码或卡号，同侧不会往里写。',
    'no-text': '这个字段不能填文字。',
    submitted: '页面正在处理这个字段，什么也没填。',
    canvas: '这个编辑器把文字画在页面上，只能从剪贴板粘贴。',
    full: '这个字段已经满了，放不下了。',
    'not-taken': '页面没有接收文字。',
    partly: '页面只收下了一部分文字。请先在页面里撤销（Ctrl+Z，⌘Z），再粘贴。',
    busy: '正在填，按一次就够了。',
    'no-access': '浏览器不允许同侧在这个页面写入内容。',
    'no-answer': '页面没有回应。再按之前，先看看文字是不是已经填进去了。',
  },
  inserted: (characters) => `已填入并核对：${characters} 字都在字段里。`,
  cut: (missing) => `已填入，但字段长度不够，最后 ${missing} 字没放进去。`,
  onClipboard: '完整纪要已放进剪贴板：点一下字段，按 Ctrl+V（⌘V）。',
  unseen: (unseen) => `已填入。编辑器只显示结尾部分，有 ${unseen} 字没能核对。`,
};

/** The words of what became of an insertion. */
export const insertionWords: Readonly<Record<Language, InsertionWords>> = { en, 'zh-CN': zhCn };
