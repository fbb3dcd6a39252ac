import { describe, expect, it } from 'vitest';
import { summaryWords } from '@/components/summary/words';
import { opened } from '@/utils/conversation/conversation';
import { conversationKinds } from '@/utils/guide/stages';
import { type Note, type NoteKind, noteKinds } from '@/utils/notes/note';
import { compose, partNotes } from '@/utils/summary/compose';
import { lengthOf, render } from '@/utils/summary/render';

const start = Date.parse('2026-11-23T14:00:00');
const conversation = opened(
  { person: { name: '李薇' }, kind: 'evaluation', meeting: { title: '', start, end: start + 3_600_000 } },
  'c',
  start,
);
let time = 0;
const note = (kind: NoteKind, text: string): Note => ({
  id: `${kind}-${text}`,
  conversationId: 'c',
  kind,
  stage: 'review',
  text,
  at: time++,
});
const all = noteKinds.map((kind) => note(kind, `${kind} text`));

describe('compose', () => {
  it.each(conversationKinds)('takes every shareable note once, and no private one: %s', (kind) => {
    const { shareable, kept } = partNotes(all);
    const summary = compose({ ...conversation, kind }, shareable);
    const lines = summary.sections.flatMap((section) => section.lines);
    expect(lines.flatMap(({ noteIds }) => noteIds).sort()).toEqual(shareable.map(({ id }) => id).sort());
    expect(JSON.stringify(summary)).not.toContain('private');
    expect(kept).toBe(1);
  });

  it('refuses private notes at compile time', () => {
    const secret = note('private', 'x') as Note<'private'>;
    // @ts-expect-error a private note is not shareable
    compose(conversation, [secret]);
  });

  it('leaves out sections without notes', () => {
    expect(compose(conversation, []).sections).toEqual([]);
  });
});

describe('render', () => {
  const summary = compose(
    conversation,
    partNotes([
      note('strength', '三月迁移零停机'),
      note('strength', '带教两位新人'),
      note('voice', '希望带一个项目'),
      note('action', '李薇：周报模板\n主管：确认人选'),
    ]).shareable,
  );

  it('writes Chinese', () => {
    const { text } = render(summary, summaryWords('zh-CN'));
    expect(text).toBe(
      [
        '绩效评估纪要：李薇',
        '2026年11月23日周一 14:00–15:00',
        '',
        '面谈目的与周期',
        '1. 用事实一起回顾，商定下一步。',
        '',
        '优势与成绩',
        '1. 三月迁移零停机',
        '2. 带教两位新人',
        '',
        '员工反馈（原话）',
        '1. “希望带一个项目”',
        '',
        '行动项',
        '1. 李薇：周报模板',
        '   主管：确认人选',
      ].join('\n'),
    );
  });

  it('writes English, as clean markup', () => {
    const { html } = render(summary, summaryWords('en'));
    expect(html).toBe(
      '<h2>Performance evaluation: 李薇</h2><p>Mon, 23 Nov 2026, 14:00–15:00</p>' +
        '<h3>Purpose and period</h3><ul><li>To look back together, on facts, and to agree on what comes next.</li></ul>' +
        '<h3>Strengths</h3><ul><li>三月迁移零停机</li><li>带教两位新人</li></ul>' +
        '<h3>The employee’s view, in their own words</h3><ul><li>“希望带一个项目”</li></ul>' +
        '<h3>Actions</h3><ul><li>李薇：周报模板<br>主管：确认人选</li></ul>',
    );
  });

  it('keeps markup in notes as text', () => {
    const hostile = compose(
      conversation,
      partNotes([note('fact', '<img src=x onerror="alert(1)"> & \u0000"')]).shareable,
    );
    const { html, text } = render(hostile, summaryWords('en'));
    expect(html).toContain('<li>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;</li>');
    expect(text).toContain('<img src=x onerror="alert(1)"> & "');
  });

  it('counts what a form’s counter would count', () => {
    expect(lengthOf({ html: '', text: '一 二\n👍' })).toBe(3);
  });
});
