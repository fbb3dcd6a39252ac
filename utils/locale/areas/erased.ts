import type { Language } from '../language';

const en = {
  happened:
    'This conversation was erased in another window, with its notes and whatever was being typed here. Everything that was not erased there is safe. You can start another one here.',
};

const zhCn: typeof en = {
  happened:
    '这次面谈已在另一个窗口里删除，记录和这里正在写的内容也一并删除了。没有删除的内容都还在。可以在这里新建一次面谈。',
};

/** The words for a conversation that another window erased while it was open here. */
export const erasedWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };
