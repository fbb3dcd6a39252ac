import { plural } from '../format';
import type { Language } from '../language';

const en = {
  editor: { label: 'Edit note' },
  done: {
    deleted: 'Note deleted.',
    moved: (stage: string) => `Moved to “${stage}”.`,
    made: (count: number) => `${count} notes made.`,
  },
  clash: {
    changed: 'This note was changed in another window meanwhile. Nothing was overwritten.',
    deleted: 'This note was deleted in another window meanwhile. Your words are still here.',
    theirs: 'In the other window',
    yours: 'Yours is in the field above.',
    keepMine: 'Keep mine',
    keepTheirs: 'Keep theirs',
    keepBoth: 'Keep both',
    leaveDeleted: 'Leave it deleted',
  },
  lines: {
    pasted: 'Several lines pasted.',
    make: (count: number) => `Make ${count} notes`,
    key: 'Alt+Enter',
  },
  basis: {
    title: 'What bears this out?',
    filter: 'Find a fact',
    here: 'Noted in this conversation',
    kept: 'Kept over the year',
    none: 'No facts yet. Note one with # in the composer, or keep a piece of any page as evidence.',
    noneFound: 'No fact has these words.',
    linked: (count: number) => plural('en', count, { one: '1 fact linked', other: `${count} facts linked` }),
  },
};

export type NotingWords = typeof en;

const zhCn: NotingWords = {
  editor: { label: '修改记录' },
  done: {
    deleted: '已删除一条记录。',
    moved: (stage) => `已移到“${stage}”。`,
    made: (count) => `已记成 ${count} 条。`,
  },
  clash: {
    changed: '这条记录刚才在另一个窗口里改过。两边都还在，没有互相覆盖。',
    deleted: '这条记录刚才在另一个窗口里删掉了。你写的还在。',
    theirs: '另一个窗口里',
    yours: '你写的在上面的框里。',
    keepMine: '用我的',
    keepTheirs: '用那边的',
    keepBoth: '两条都留',
    leaveDeleted: '就删掉吧',
  },
  lines: {
    pasted: '粘贴了多行。',
    make: (count) => `分成 ${count} 条记录`,
    key: 'Alt+回车',
  },
  basis: {
    title: '依据哪些事实？',
    filter: '找一条事实',
    here: '这次面谈记下的',
    kept: '平时留存的',
    none: '还没有事实。在下面用 # 开头记一条，或者在网页上选一段存为事实依据。',
    noneFound: '没有哪条事实有这些字。',
    linked: (count) => `已关联 ${count} 条`,
  },
};

/** Words for working on notes: editing, pasted lists, facts. */
export const notingWords: Readonly<Record<Language, NotingWords>> = { en, 'zh-CN': zhCn };
