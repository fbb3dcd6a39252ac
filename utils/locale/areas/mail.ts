import type { Language } from '../language';

const en = {
  write: 'Write an email',
  to: (address: string) =>
    `The email opens in your own mail program, addressed to ${address}. Nothing is sent by itself.`,
  noAddress: 'The email opens in your own mail program; enter the address there. Nothing is sent by itself.',
};

const zhCn: typeof en = {
  write: '写邮件',
  to: (address) => `用你自己的邮件程序写给 ${address}，发不发由你。`,
  noAddress: '用你自己的邮件程序写，收件人地址请自己填。发不发由你。',
};

/** The words beside a link that opens the user's own mail program. */
export const mailWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
