import { describe, expect, it } from 'vitest';
import type { Note } from '@/utils/notes/note';
import { recurring } from '@/utils/people/recurring';

type Pair = readonly [one: string, other: string];

/** The pairs that the thresholds were chosen on. */
const same: readonly Pair[] = [
  ['周报又晚了两次', '周报提交晚了'],
  ['周报提交晚了 3 次', '周报经常晚交'],
  ['代码评审回复慢于一天', '代码评审回复太慢，别人等着'],
  ['会议纪要常常没有负责人', '会议纪要里没有写负责人和日期'],
  ['开会经常迟到', '又有两次开会迟到'],
  ['沟通不够主动，等别人来问', '沟通还是不够主动'],
  ['测试覆盖率偏低', '单元测试覆盖率仍然偏低'],
  ['需求文档写得太简略', '需求文档太简略，开发要反复问'],
  ['对客户承诺前没有和团队确认', '没有和团队确认就对客户承诺'],
  ['Weekly report late three times', 'Weekly report was late twice again'],
  ['Code reviews are answered too slowly', 'Answers to code reviews come slowly'],
  ['Minutes often name nobody in charge', 'Minutes do not name who is in charge'],
  ['Test coverage is low', 'Test coverage still too low'],
  ['Interrupts colleagues in meetings', 'Interrupted colleagues in two meetings'],
];
const different: readonly Pair[] = [
  ['周报提交晚了 3 次', '周报缺少数据支持'],
  ['代码评审回复慢', '代码评审意见太笼统'],
  ['客户反馈回复太慢', '代码评审回复太慢'],
  ['和团队沟通少', '和客户沟通少准备'],
  ['需求文档写得太简略', '测试文档没有更新'],
  ['上线前没有做回滚演练', '上线后没有看监控'],
  ['Weekly report lacks figures', 'Weekly report late three times'],
  ['Code reviews are answered slowly', 'Code reviews are too vague'],
  ['Late to stand-up', 'Late with the budget'],
  ['Test coverage is low', 'Test names are unclear'],
  ['Does not share risks early', 'Does not share credit'],
];
/** Written after the thresholds stood, to see what they are worth. */
const unseen: readonly Pair[] = [
  ['方案评审前不做准备', '方案评审准备不足'],
  ['跨部门协作时不提前同步', '跨部门项目没有提前同步进度'],
  ['工时填报总是拖到月底', '工时填报又拖到月底'],
  ['Estimates are far too optimistic', 'Estimates too optimistic again'],
  ['Does not answer customer mail the same day', 'Customer mail is not answered the same day'],
];
const unseenDifferent: readonly Pair[] = [
  ['方案评审前不做准备', '方案评审超时'],
  ['工时填报总是拖到月底', '工时分配不均'],
  ['Estimates are far too optimistic', 'Estimates are not written down'],
  ['Customer mail is answered late', 'Customer visits are not prepared'],
];

const notesOf = (texts: readonly string[]): Note[] =>
  texts.map((text, at) => ({
    id: `n${at}`,
    conversationId: `c${at}`,
    kind: 'improvement',
    stage: 'review',
    text,
    at,
  }));
const isOne = (pair: Pair) => recurring(notesOf(pair)).length === 1;

describe('the same point', () => {
  it.each(same)('%s / %s', (...pair) => {
    expect(isOne(pair)).toBe(true);
  });

  it('is found whatever the form of its English words', () => {
    expect(isOne(['Policies ignored', 'Ignores the policy'])).toBe(true);
    expect(isOne(['Planning unclear', 'Plans are unclear'])).toBe(true);
  });

  it('is never made of two, and is found in most wordings not seen before', () => {
    expect([...different, ...unseenDifferent].filter(isOne)).toEqual([]);
    const found = unseen.filter(isOne).length;
    console.log(`points raised again, in wordings not seen before: ${found} of ${unseen.length} found`);
    expect(found).toBeGreaterThanOrEqual(3);
  });
});

describe('points raised again', () => {
  it('stand with all that said them, the latest first, the most often raised first', () => {
    const notes = notesOf([
      'Test coverage is low',
      'Weekly report late three times',
      'Weekly report was late twice again',
      'Test coverage still too low',
      'Weekly report late this quarter',
      'Something else entirely',
    ]);
    expect(recurring(notes).map((it) => it.notes.map(({ id }) => id))).toEqual([
      ['n4', 'n2', 'n1'],
      ['n3', 'n0'],
    ]);
  });

  it('count only over conversations, and only points to improve', () => {
    const notes = notesOf(['Weekly report late', 'Weekly report late']);
    expect(recurring(notes.map((it) => ({ ...it, conversationId: 'one' })))).toEqual([]);
    expect(recurring(notes.map((it) => ({ ...it, kind: 'strength' as const })))).toEqual([]);
    expect(recurring(notes)).toHaveLength(1);
  });

  it('take what is empty, odd or only a number', () => {
    expect(recurring(notesOf(['', '…', '3', '3', '__proto__', 'constructor']))).toEqual([]);
  });
});
