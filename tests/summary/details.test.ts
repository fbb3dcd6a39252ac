import { describe, expect, it } from 'vitest';
import { summaryWords } from '@/components/summary/words';
import type { Note } from '@/utils/notes/note';
import { compose, partNotes } from '@/utils/summary/compose';
import { detailsOf } from '@/utils/summary/details';
import { render } from '@/utils/summary/render';
import { conversation, note } from './talk';

const notes = [
  note({
    kind: 'improvement',
    text: '周报晚交 4 次',
    plan: {
      standard: '每周五 18:00 前',
      support: '一起排一次模板',
      checkpoints: [
        { id: 'k1', on: '2026-12-11', text: '连续两周按时', done: true },
        { id: 'k2', text: ' ' },
      ],
    },
    stand: { verdict: 'partly', words: '有两次是等数据' },
  }),
  note({
    kind: 'goal',
    text: '新人能独立上线',
    goal: { measure: '用时', target: '14 天', due: '2027-03-31', weight: 30, ifThen: '排期冲突就停周会' },
    stand: { verdict: 'agreed' },
  }),
  note({ kind: 'goal', text: '带一个项目', stand: { verdict: 'undiscussed' } }),
  note({ kind: 'agreement', text: '周四先发要点' }),
  note({ kind: 'agreement', text: '周报改为双周', stand: { verdict: 'disagreed', words: '每周更好' } }),
  note({ kind: 'action', text: '发模板', action: { owner: 'manager', state: 'done', due: '2026-12-04' } }),
  note({ kind: 'action', text: '写交接', action: { owner: 'employee', state: 'open' } }),
];
const text = (language: 'en' | 'zh-CN', of: readonly Note[] = notes) =>
  render(compose(conversation, partNotes(of).shareable), summaryWords(language));

describe('a summary', () => {
  it('says in Chinese what was planned, who does it by when, and where both do not agree', () => {
    expect(text('zh-CN').text.split('\n').slice(3)).toEqual([
      '面谈目的与周期',
      '1. 用事实一起回顾，商定下一步。',
      '',
      '改进方向',
      '1. 周报晚交 4 次',
      '   期望标准：每周五 18:00 前',
      '   检查点（2026年12月11日周五）：连续两周按时（已达到）',
      '   部分认同；员工：“有两次是等数据”',
      '',
      '目标',
      '1. 新人能独立上线',
      '   衡量标准：用时；目标值：14 天',
      '   期限：2027年3月31日周三；权重：30%',
      '   应对预案：排期冲突就停周会',
      '2. 带一个项目',
      '   未讨论',
      '',
      '达成的共识',
      '1. 周四先发要点',
      '',
      '行动项',
      '1. 发模板',
      '   负责人：主管；期限：2026年12月4日周五；已完成',
      '2. 写交接',
      '   负责人：员工',
      '',
      '承诺的支持',
      '1. 一起排一次模板',
      '   针对：周报晚交 4 次',
      '',
      '待定事项',
      '1. 周报改为双周',
      '   不认同；员工：“每周更好”',
    ]);
  });

  it('says it in English, in both forms', () => {
    const { html, text: plain } = text('en');
    for (const line of [
      'Expected: 每周五 18:00 前',
      'For: 周报晚交 4 次',
      'Checkpoint Fri, 11 Dec 2026: 连续两周按时 (reached)',
      'Partly agreed · Employee: “有两次是等数据”',
      'Measure: 用时 · Target: 14 天',
      'Due: Wed, 31 Mar 2027 · Weight: 30 %',
      'If–then: 排期冲突就停周会',
      'Not discussed',
      'Owner: manager · Due: Fri, 4 Dec 2026 · Done',
      'Not agreed · Employee: “每周更好”',
    ]) {
      expect(plain).toContain(`\n   ${line}`);
      expect(html).toContain(`<br>${line}`);
    }
  });

  it('never calls agreed what is not, whatever the words', () => {
    const { sections } = compose(conversation, partNotes(notes).shareable);
    const agreed = sections.find(({ id }) => id === 'agreement')?.lines.map((line) => line.text);
    expect(agreed).toEqual(['周四先发要点']);
  });

  it('holds nothing of a private note, though it was a point with details once', () => {
    const secret = notes.map((it) => ({ ...it, kind: 'private' }) as Note);
    expect(compose(conversation, partNotes(secret).shareable).sections).toEqual([]);
    // @ts-expect-error the details of a private note are not shareable either
    detailsOf(secret[0] as Note<'private'>);
  });

  it('keeps markup and control characters in details as text', () => {
    const hostile = note({
      kind: 'goal',
      text: 'x',
      goal: { measure: '<b onclick="x()">\u0000' },
      stand: { verdict: 'partly', words: '<script>' },
    });
    const { html } = text('en', [hostile]);
    expect(html).toContain('Measure: &lt;b onclick=&quot;x()&quot;&gt;<br>');
    expect(html).toContain('&lt;script&gt;');
  });

  it('says nothing below a point of which nothing more is known', () => {
    expect(detailsOf(note({ kind: 'goal', text: 'x' }) as Note<'goal'>)).toEqual([]);
    expect(detailsOf(note({ kind: 'fact', text: 'x', goal: { measure: 'y' } }) as Note<'fact'>)).toEqual([]);
  });
});
