import type { Language } from '../language';

const en = {
  write: 'Write an email',
  /** `why`: a sentence on why its text is not in it; empty where it is. */
  to: (address: string, why: string) =>
    `The email opens in your own mail program, addressed to ${address}. Nothing is sent by itself. ${why}`.trim(),
  noAddress: (why: string) =>
    `The email opens in your own mail program; enter the address there. Nothing is sent by itself. ${why}`.trim(),
};

const zhCn: typeof en = {
  write: '写邮件',
  to: (address, why) => `用你自己的邮件程序写给 ${address}，发不发由你。${why}`,
  noAddress: (why) => `用你自己的邮件程序写，收件人地址请自己填。发不发由你。${why}`,
};

/** The words beside a link that opens the user's own mail program. */
export const mailWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
