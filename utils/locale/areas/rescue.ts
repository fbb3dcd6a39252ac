import { dateAndTime, plural } from '../format';
import type { Language } from '../language';

const en = {
  offer: {
    heading: 'Kept from this page',
    kept: (label: string, at: number, count: number) =>
      `A text you typed ${label ? `into “${label}” ` : 'here '}on ${dateAndTime(at, 'en')} was kept (${plural(
        'en',
        count,
        { one: '1 character', other: `${count} characters` },
      )}).`,
    cut: 'Only its beginning was kept: it was longer than 50,000 characters.',
    replaces: (count: number) =>
      plural('en', count, {
        one: 'The field holds 1 character now, which would be replaced.',
        other: `The field holds ${count} characters now, which would be replaced.`,
      }),
    elsewhere:
      'The page had a slightly different address then: check whose form this is before you put it back.',
    put: 'Put it back',
    copy: 'Copy',
    drop: 'Delete',
    isBack: 'It is back in its field. Nothing was submitted.',
    isCut: 'The field took only a part of it. All of it is on the clipboard.',
    onClipboard: 'It could not be put into the field. It is on the clipboard: paste it there.',
    copied: 'Copied.',
    copyFailed: 'The browser didn’t allow copying. The text is still kept here.',
    changed: 'The field has changed or is gone. Nothing was written. Look again.',
    dropped: 'Deleted.',
    failed: 'It could not be deleted just now. Try again.',
  },
  here: {
    keep: 'Keep a copy of what I type into this site’s long fields',
    why: 'For 7 days, on this computer only, in case the page loses it. Fields for passwords, codes or payments and plain numbers are left out.',
    on: (host: string) => `What you type into long fields of ${host} is kept for 7 days.`,
    off: 'Switch off and delete',
    isOff: 'Switched off, and what was kept of this site is deleted.',
    refused:
      'The browser did not allow access to this site, so nothing is kept. If that was a slip, press again.',
    settings: 'Switch this site on in “Sites and settings”, which is open now; then press here again.',
  },
  sites: {
    heading: 'Copies of what you type',
    what: 'On these sites, what you type into long fields is kept for 7 days on this computer, in case the page loses it. It is switched on in the panel, beside a form.',
    none: 'No sites yet. It can be switched on in the panel, beside a form.',
    off: 'Switch off',
    offLabel: (host: string) => `Switch off for ${host} and delete the copies`,
    gone: (host: string) => `${host} is off, and what was kept of it is deleted.`,
    failed: 'It could not be switched off just now. Nothing was changed. Try again.',
  },
};

export type RescueWords = typeof en;

const zhCn: RescueWords = {
  offer: {
    heading: '这个页面上保留的文字',
    kept: (label, at, count) =>
      `你在 ${dateAndTime(at, 'zh-CN')} ${label ? `填写“${label}”时` : '在这里'}输入的文字已保留（${count} 字）。`,
    cut: '原文超过 50,000 字，只保留了开头部分。',
    replaces: (count) => `该字段现有 ${count} 字，放回时会被替换。`,
    elsewhere: '当时的页面地址与现在不完全相同，请先确认这是谁的表单。',
    put: '放回原处',
    copy: '复制',
    drop: '删除',
    isBack: '已放回字段，没有替你提交。',
    isCut: '字段只收下了一部分。全文已复制到剪贴板。',
    onClipboard: '没能放进字段。全文已复制到剪贴板，请到字段里粘贴。',
    copied: '已复制。',
    copyFailed: '浏览器不允许复制。文字仍保留着。',
    changed: '字段已经变了或不见了，什么都没有写入。请再看一下。',
    dropped: '已删除。',
    failed: '暂时没能删除，请再试一次。',
  },
  here: {
    keep: '保留我在这个网站长文本框里输入的文字',
    why: '只存在这台电脑上，保留 7 天，以防页面弄丢。填密码、验证码、支付信息的字段和纯数字不会保留。',
    on: (host) => `你在 ${host} 长文本框里输入的文字会保留 7 天。`,
    off: '停用并删除',
    isOff: '已停用，这个网站保留的文字已删除。',
    refused: '浏览器没有允许访问这个网站，所以什么都没有保留。如果是按错了，再按一次就好。',
    settings: '请在已打开的“网站与设置”里启用这个网站，再回到这里按一次。',
  },
  sites: {
    heading: '保留输入的文字',
    what: '在这些网站上，你在长文本框里输入的文字会在这台电脑上保留 7 天，以防页面弄丢。打开表单时，可以在面板里启用。',
    none: '还没有网站。打开表单时，可以在面板里启用。',
    off: '停用',
    offLabel: (host) => `停用 ${host}，并删除那里保留的文字`,
    gone: (host) => `已停用：${host}。那里保留的文字已删除。`,
    failed: '暂时没能停用，什么都没有改动。请再试一次。',
  },
};

/** The words of draft rescue: offered, switched on and off. */
export const rescueWords: Readonly<Record<Language, RescueWords>> = { en, 'zh-CN': zhCn };
