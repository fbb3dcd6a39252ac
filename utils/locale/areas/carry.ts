import { shortDay, wholeDay } from '../format';
import type { Language } from '../language';

const en = {
  section: {
    heading: (time: number) => `From last time, ${wholeDay(time, 'en')}`,
    employee: 'They promised',
    manager: 'You promised',
    goals: 'Goals still open',
    unfinished: 'Left undecided',
    due: (day: number) => `by ${shortDay(day, 'en')}`,
    done: 'Done',
    bring: 'To the agenda',
    bringOf: (text: string) => `Put on the agenda: ${text}`,
    brought: 'On the agenda',
    broughtOf: (text: string) => `Take off the agenda: ${text}`,
    more: (count: number) => `${count} more`,
    refused: 'That could not be saved just now. Nothing was lost; try again.',
  },
};

export type CarryWords = typeof en;

const zhCn: CarryWords = {
  section: {
    heading: (time) => `上次留下的（${wholeDay(time, 'zh-CN')}）`,
    employee: '员工答应的',
    manager: '你答应的',
    goals: '还在进行的目标',
    unfinished: '没谈定的',
    due: (day) => `${shortDay(day, 'zh-CN')}前`,
    done: '已完成',
    bring: '加入议程',
    bringOf: (text) => `加入议程：${text}`,
    brought: '已在议程',
    broughtOf: (text) => `移出议程：${text}`,
    more: (count) => `还有 ${count} 项`,
    refused: '暂时没能保存。内容都在，请再试一次。',
  },
};

/** The words of what earlier conversations left for this one. */
export const carryWords: Readonly<Record<Language, CarryWords>> = { en, 'zh-CN': zhCn };
