import type { Language } from '../language';

const en = {
  open: 'This conversation was erased in another window, with its notes and whatever was being typed here. Everything that was not erased there is safe. You can start another one here.',
  listed:
    'This conversation was erased in another window, with its notes. Everything that was not erased there is safe.',
};

const zhCn: typeof en = {
  open: '这次面谈已在另一个窗口中被删除，连同记录和这里还没写完的内容。其他内容都还在。可以在这里新建一次面谈。',
  listed: '这次面谈已在另一个窗口中被删除，连同其中的记录。其他内容都还在。',
};

/** The words for a conversation that another window erased while it was open here. */
export const erasedWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
