import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesIn } from '@/utils/notes/lines';
import { type NoteKind, noteKinds } from '@/utils/notes/note';
import { prefixes } from '@/utils/notes/prefix';

const made = (text: string, kind: NoteKind = 'fact') =>
  notesIn({ conversationId: 'c', text, kind }).map((line) => `${line.kind}: ${line.text}`);

describe('a pasted list', () => {
  it('is a note for each line that has something in it', () => {
    expect(made('一\r\n\n  二 \r三\n \t\n')).toEqual(['fact: 一', 'fact: 二', 'fact: 三']);
  });

  it('has the kinds that its lines begin with, the composer’s where they say nothing', () => {
    expect(made('+ zero downtime\n－周报晚交\n“想带项目”\n~ looks tired\nplain')).toEqual([
      'strength: zero downtime',
      'improvement: 周报晚交',
      'voice: 想带项目',
      'private: looks tired',
      'strength: plain',
    ]);
  });

  it('with a private first line makes none of the lines without a sign public', () => {
    expect(made('～健康情况\n最近请假较多')).toEqual(['private: 健康情况', 'private: 最近请假较多']);
  });

  it.each([
    ['- one\n- two\n- three'],
    ['* one\n* two\n* three'],
    ['+ one\n+ two\n+ three'],
    ['• one\n• two\n• three'],
    ['·one\n·two\n·three'],
    ['1. one\n2. two\n3. three'],
    ['1) one\n2) two\n3) three'],
    ['(1) one\n(2) two\n(3) three'],
    ['1、one\n2、two\n3、three'],
    ['①one\n②two\n③three'],
    ['一、one\n二、two\n三、three'],
    ['（一）one\n（二）two\n（三）three'],
    ['- [ ] one\n- [x] two\n- [ ] three'],
    ['☐ one\n☑ two\n☐ three'],
    ['  – one\n    – two\n  – three'],
    ['- 1. one\n- 2. two\n- 3. three'],
  ])('%j loses what makes it a list', (text) => {
    expect(made(text, 'action')).toEqual(['action: one', 'action: two', 'action: three']);
  });

  it('under a heading is a list all the same', () => {
    expect(made('第三季度\n- 一\n- 二')).toEqual(['fact: 第三季度', 'fact: 一', 'fact: 二']);
  });

  it.each([
    ['+ one\n- two', ['strength: one', 'improvement: two']],
    ['- late\n# four times', ['improvement: late', 'fact: four times']],
    ['－一\n－二', ['improvement: 一', 'improvement: 二']],
    ['-5 % cost\n-12 % errors', ['fact: -5 % cost', 'fact: -12 % errors']],
    ['12. March: late\n14. March: late', ['fact: 12. March: late', 'fact: 14. March: late']],
    ['3.5 errors\n4.5 errors', ['fact: 3.5 errors', 'fact: 4.5 errors']],
    ['1. alone\nthen prose', ['fact: 1. alone', 'fact: then prose']],
    ['——李薇\n——王强', ['fact: ——李薇', 'fact: ——王强']],
  ])('%j keeps what says something', (text, notes) => {
    expect(made(text)).toEqual(notes);
  });

  it('has nothing of lines that are signs only', () => {
    expect(made('-\n•\n1.\n2.\n“”')).toEqual([]);
  });

  const words = fc
    .array(fc.constantFrom('report', '周报', 'late', '晚交', 'twice', '李薇', '4'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((all) => all.join(' '))
    .filter((text) => !/^\d/.test(text));
  const lists = {
    bare: () => '',
    dash: () => '- ',
    dot: () => '• ',
    numbers: (at: number) => `${at + 1}. `,
    boxes: () => '- [ ] ',
  };

  it('loses no word and no line, whatever the list', () => {
    const list = fc.constantFrom(...Object.values(lists));
    const break_ = fc.constantFrom('\n', '\r\n', '\n\n', '\n \n');
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 2, maxLength: 40 }),
        list,
        break_,
        fc.constantFrom(...noteKinds),
        (lines, sign, between, kind) => {
          const text = lines.map((line, at) => sign(at) + line).join(between);
          expect(made(text, kind)).toEqual(lines.map((line) => `${kind}: ${line}`));
        },
      ),
    );
  });

  it('gives each line the kind of its own sign', () => {
    const line = fc.tuple(fc.constantFrom(...noteKinds), fc.nat(2), words);
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 20 }), (lines) => {
        const signs = lines.map(
          ([kind, which]) => [...prefixes[kind]][which] ?? [...prefixes[kind]][1] ?? '',
        );
        // Without a space behind it, a sign is never a list's.
        const text = lines.map(([, , it], at) => signs[at] + it).join('\n');
        expect(made(text)).toEqual(lines.map(([kind, , it]) => `${kind}: ${it}`));
      }),
    );
  });

  it('is taken whatever it holds: each note is a piece of its line', () => {
    const anything = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 });
    fc.assert(
      fc.property(anything, (lines) => {
        const text = lines.join('\n');
        const notes = notesIn({ conversationId: 'c', text, kind: 'fact' });
        expect(notes.length).toBeLessThanOrEqual(text.split(/[\n\r\u2028\u2029]/).length);
        for (const note of notes) {
          expect(note.text.trim()).not.toBe('');
          expect(text).toContain(note.text);
        }
      }),
    );
  });
});
