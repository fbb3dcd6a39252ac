import { describe, expect, it } from 'vitest';
import { draftKind, lineInto, noteFrom, withKind } from '@/utils/notes/draft';
import { inOrder, type Note, type NoteKind } from '@/utils/notes/note';
import { prefixes, splitPrefix } from '@/utils/notes/prefix';

const draft = (text: string, kind: NoteKind = 'fact') => ({ conversationId: 'c', text, kind });
const note = (text: string) => noteFrom(draft(text), 'review', 'n', 1);

describe('the first character', () => {
  const all = Object.entries(prefixes).flatMap(([kind, characters]) =>
    [...characters].map((it) => [it, kind] as const),
  );

  it.each(all)('%s chooses %s', (character, kind) => {
    expect(splitPrefix(`${character} 三月迁移零停机`)).toEqual({ kind, text: '三月迁移零停机' });
    expect(draftKind(draft(`${character}x`, 'goal'))).toBe(kind);
  });

  it('is one kind’s only', () => {
    expect(new Set(all.map(([character]) => character)).size).toBe(all.length);
  });

  it.each(['-5% 成本', '+12％ revenue', '−3.5 % errors'])('is part of the figure in "%s"', (text) => {
    expect(splitPrefix(text)).toEqual({ text });
  });

  it.each(['#1 in the customer survey', '＃1', '#4021: fixed in a day', '#1-rated', '#2，客户满意度'])(
    'is part of the number in "%s"',
    (text) => {
      expect(splitPrefix(text)).toEqual({ text });
    },
  );

  it.each(['3月迁移零停机', '12个客户投诉', '98% on time', '98.5 hours', '3/5 missed', '12,000 users'])(
    'chooses a fact that begins with a figure: #%s',
    (text) => {
      expect(splitPrefix(`#${text}`)).toEqual({ kind: 'fact', text });
      expect(splitPrefix(`# ${text}`)).toEqual({ kind: 'fact', text });
    },
  );

  it.each(['三月迁移', '', ' + later', '👍 good'])('leaves "%s" as it is', (text) => {
    expect(splitPrefix(text)).toEqual({ text });
  });
});

describe('a draft', () => {
  it('becomes a note of its kind', () => {
    expect(note('＋ 带教两位新人')).toEqual({
      id: 'n',
      conversationId: 'c',
      kind: 'strength',
      stage: 'review',
      text: '带教两位新人',
      at: 1,
    });
  });

  it.each(['“希望下半年带项目”', '「希望下半年带项目」', '"希望下半年带项目"'])(
    'takes the employee’s words out of %s',
    (text) => {
      expect(note(text)).toMatchObject({ kind: 'voice', text: '希望下半年带项目' });
    },
  );

  it('keeps quotation marks inside other notes', () => {
    expect(note('他说“可以”')).toMatchObject({ kind: 'fact', text: '他说“可以”' });
  });

  it.each(['', '   ', '+', '“”', '\n\n'])('with nothing in it becomes nothing: "%s"', (text) => {
    expect(note(text)).toBeUndefined();
  });

  it('keeps lines', () => {
    expect(note('! 李薇：周报模板\n主管：确认人选')?.text).toBe('李薇：周报模板\n主管：确认人选');
  });

  it('takes a kind chosen by hand over one that was typed', () => {
    expect(withKind(draft('+ 三月迁移'), 'improvement')).toEqual(draft('三月迁移', 'improvement'));
    expect(draftKind(withKind(draft('* “更好”不好核对'), 'question'))).toBe('question');
  });
});

describe('a line of ours in the draft', () => {
  const line = '“更好”不好核对。[哪一条]先说？';
  const into = (text: string, kind: NoteKind) => {
    const before = draft(text, kind);
    const edits = lineInto(before, line, 'question');
    const after = edits.reduce((it, edit) => it.slice(0, edit.start) + edit.text + it.slice(edit.end), text);
    return { text: after, kind: draftKind({ ...before, text: after }) };
  };

  it.each<[string, NoteKind]>([
    ['', 'voice'],
    [' \n', 'strength'],
    ['“', 'voice'],
    ['+', 'fact'],
  ])('begins a note of its own kind, nobody’s words: behind "%s"', (text, kind) => {
    expect(into(text, kind)).toEqual({ text: `? ${line}`, kind: 'question' });
  });

  it.each<[string, NoteKind]>([
    ['', 'private'],
    ['~ ', 'voice'],
  ])('stays private where that was chosen: behind "%s"', (text, kind) => {
    expect(into(text, kind)).toEqual({ text: `~ ${line}`, kind: 'private' });
  });

  it.each<[string, NoteKind, NoteKind]>([
    ['half a sentence \n', 'strength', 'strength'],
    ['- late', 'voice', 'improvement'],
    ['“I waited for months', 'fact', 'voice'],
  ])('leaves "%s" its kind', (text, kind, stays) => {
    expect(into(text, kind)).toEqual({ text: `${text.trimEnd()}\n${line}`, kind: stays });
  });

  it('makes what would be the employee’s words, unless it says so itself, no quotation', () => {
    expect(into('I waited for months ', 'voice')).toEqual({
      text: `? I waited for months\n${line}`,
      kind: 'question',
    });
  });
});

it('notes stand in the order they were written', () => {
  const at = (id: string, time: number) => ({ id, at: time }) as Note;
  expect(inOrder([at('b', 2), at('c', 1), at('a', 2)]).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
