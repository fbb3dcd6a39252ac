import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/utils/conversation/conversation';
import { letterOf } from '@/utils/employee/letter';
import { readBackOf } from '@/utils/employee/read-back';
import { employeeWords } from '@/utils/locale/areas/employee';
import type { Note } from '@/utils/notes/note';
import { applied } from '@/utils/summary/applied';
import { compose, partNotes } from '@/utils/summary/compose';
import { noEdits } from '@/utils/summary/edits';
import { standardTemplate } from '@/utils/summary/template';

const day = new Date(2026, 10, 23, 14).getTime();
const conversation: Conversation = {
  id: 'c1',
  person: { name: 'Daniel Okafor' },
  kind: 'evaluation',
  meeting: { title: 'Review', start: day, end: day + 3_600_000 },
  stage: 'summary',
  ticks: [],
  stints: [],
  createdAt: 0,
  touchedAt: 0,
};
const note = (text: string, more: Partial<Note>): Note => ({
  id: text,
  conversationId: 'c1',
  kind: 'action',
  stage: 'planning',
  text,
  at: 0,
  ...more,
});
const notes = [
  note('He will not stay long', { kind: 'private' }),
  note('Weekly report late four times', { kind: 'improvement' }),
  note('Reports come on Friday,\nby 18:00', { kind: 'agreement' }),
  note('Home office twice a week', { kind: 'agreement', stand: { verdict: 'disagreed' } }),
  note('Lead a small project', { kind: 'goal', goal: { due: '2026-12-31' } }),
  note('Move to the new team', { kind: 'goal', stand: { verdict: 'undiscussed' } }),
  note('send the template', { action: { owner: 'employee', state: 'open', due: '2026-12-04' } }),
  note('I will confirm the project', { action: { owner: 'manager', state: 'open' } }),
  note('book the room', { action: { owner: 'manager', state: 'done' } }),
  note('Who covers the weekend?', { kind: 'question' }),
];
const next = { start: new Date(2026, 11, 9, 15).getTime(), end: new Date(2026, 11, 9, 16).getTime() };

describe('the message to the employee', () => {
  const summary = compose(conversation, partNotes(notes).shareable);

  it('says what was agreed, who does what by when, and asks; in English', () => {
    expect(letterOf({ summary, next }, employeeWords.en.letter)).toBe(
      [
        'Hi Daniel Okafor,',
        '',
        'Thank you for our talk on Mon, 23 Nov 2026. This is what I took from it.',
        '',
        'What we agreed',
        '• Reports come on Friday, by 18:00',
        '',
        'Goals',
        '• Lead a small project (by Thu, 31 Dec 2026)',
        '',
        'Who does what',
        '• You: send the template (by Fri, 4 Dec 2026)',
        '• I will confirm the project',
        '',
        'Still open',
        '• Home office twice a week',
        '• Who covers the weekend?',
        '• Move to the new team',
        '',
        'Next talk: Wed, 9 Dec 2026, 15:00–16:00',
        '',
        'If I got something wrong or left something out, please tell me.',
      ].join('\n'),
    );
  });

  it('takes an edited line as it was typed, and what is not agreed stays open', () => {
    const typed = (id: string, text: string) => ({
      id,
      text,
      base: '',
      section: 'goal' as const,
      noteIds: [id],
    });
    const lines = [
      typed('Move to the new team', 'Move to the new team in spring'),
      typed('send the template', 'Send the template\nEmployee; by Fri, 4 Dec 2026'),
    ];
    const { summary: edited } = applied(
      summary,
      { ...noEdits, lines },
      { noteIds: new Set(lines.map(({ id }) => id)), template: standardTemplate('evaluation', 'system') },
    );
    const said = letterOf({ summary: edited, next: undefined }, employeeWords.en.letter).split('\n\n');
    expect(said).toContain('Goals\n• Lead a small project (by Thu, 31 Dec 2026)');
    expect(said.find((it) => it.startsWith('Still open'))).toContain('• Move to the new team in spring');
    expect(said.find((it) => it.startsWith('Who'))).toContain(
      '• Send the template Employee; by Fri, 4 Dec 2026',
    );
  });

  it('in Chinese, and short where there is little', () => {
    const little = compose(conversation, partNotes([notes[0] as Note, notes[6] as Note]).shareable);
    expect(letterOf({ summary: little, next: undefined }, employeeWords['zh-CN'].letter)).toBe(
      [
        'Daniel Okafor，你好！',
        '',
        '谢谢你参加2026年11月23日周一的面谈。下面是我记下的要点。',
        '',
        '谁做什么',
        '• 你：send the template（2026年12月4日周五前）',
        '',
        '如果有我记错或漏掉的，请告诉我。',
      ].join('\n'),
    );
  });
});

it('only what holds and both decide on is read back', () => {
  expect(readBackOf(notes).map(({ text }) => text)).toEqual([
    'Reports come on Friday,\nby 18:00',
    'Lead a small project',
    'send the template',
    'I will confirm the project',
  ]);
});
