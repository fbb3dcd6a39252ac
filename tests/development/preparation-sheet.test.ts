import { describe, expect, it } from 'vitest';
import { sheetWords } from '@/components/development/sheet-words';
import { answersIn } from '@/utils/development/answers';
import { composeSheet, renderSheet } from '@/utils/development/preparation-sheet';
import { type ConversationKind, conversationKinds } from '@/utils/guide/stages';
import { type Language, languages } from '@/utils/locale/language';
import { mailOf } from '@/utils/mail/mail';
import { loadPack } from '@/utils/pack/pack';

const start = new Date(2026, 10, 23, 14).getTime();
const talk = (kind: ConversationKind, name: string, title = 'Review') => ({
  person: { name },
  kind,
  meeting: { title, start, end: start + 3_600_000 },
});

async function sheetIn(language: Language, kind: ConversationKind, name: string, title?: string) {
  const words = sheetWords(language);
  const sheet = composeSheet(talk(kind, name, title), await loadPack(language), words);
  if (!sheet) throw new Error('no sheet');
  return { sheet, rendering: renderSheet(sheet, words) };
}

describe('the sheet for the employee', () => {
  it('calls them by name, says what for and when, asks, and says whose it is', async () => {
    const { rendering } = await sheetIn('en', 'evaluation', 'Okafor, Daniel');
    expect(rendering.text).toBe(
      [
        'Before our talk on Mon, 23 Nov',
        'Hi Daniel,',
        'We’re meeting on Mon, 23 Nov 2026, 14:00–15:00. We’ll look back at the period together: what worked, what got in the way, and where you’d like to go from here.',
        '',
        'To think over beforehand',
        '1. Which goal turned out harder than we thought, and why?',
        '2. What did you get done that isn’t in any of the goals?',
        '3. Which part of your work would you like more of, and which less?',
        '',
        'Your own view, in a few words',
        '',
        'Strengths',
        'What do people here rely on you for?',
        '1. ',
        '',
        'Weak spots',
        'Which part of the work still costs you more effort than you’d like?',
        '1. ',
        '',
        'Opportunities',
        'What would you like to learn or take on next, and why that?',
        '1. ',
        '',
        'Risks',
        'What could hold you back over the next year, and how might we head it off?',
        '1. ',
        '',
        'This sheet is yours. Write as much or as little as you like; it isn’t a test. Bring it along, or send it back before we meet. What you send me I keep with my own notes. Nothing of it goes into the written summary unless we’ve talked about it.',
      ].join('\n'),
    );
  });

  it('asks about the period that the meeting names, and never with a gap', async () => {
    const { sheet } = await sheetIn('zh-CN', 'evaluation', '李薇', '年度绩效面谈：李薇');
    expect(sheet.greeting).toBe('李薇，你好！');
    expect(sheet.questions.items[0]).toBe('这一年里哪件事你最得意？是怎么做成的？');
    for (const language of languages)
      for (const kind of ['evaluation', 'goals', 'probation'] as const) {
        const { rendering, sheet: it } = await sheetIn(language, kind, 'X');
        expect(it.questions.items).toHaveLength(3);
        expect(rendering.text).not.toMatch(/[{}]/);
      }
  });

  it('is for kinds of talk with a development view', async () => {
    const pack = await loadPack('en');
    const kinds = conversationKinds.filter((kind) => composeSheet(talk(kind, 'X'), pack, sheetWords('en')));
    expect(kinds).toEqual(['evaluation', 'goals', 'probation']);
  });

  it('is text: what a page named stays text', async () => {
    const { rendering } = await sheetIn('en', 'goals', '<img src=x onerror=alert(1)>');
    expect(rendering.html).not.toContain('<img');
    expect(rendering.html).toContain('&lt;img');
    expect(rendering.html).toContain('<h3>Risks</h3>');
    expect(rendering.html.replace(/<\/?(h2|h3|p|ul|li|br)>/g, '')).not.toMatch(/[<>]/);
  });

  it('fits a mail in English; in Chinese it is copied', async () => {
    for (const kind of ['evaluation', 'goals', 'probation'] as const) {
      const [en, zh] = await Promise.all([
        sheetIn('en', kind, 'Daniel Okafor'),
        sheetIn('zh-CN', kind, '李薇'),
      ]);
      expect(mailOf('daniel.okafor@example.com', en.sheet.title, en.rendering.text).whole).toBe(true);
      expect(mailOf('li.wei@example.com', zh.sheet.title, zh.rendering.text).whole).toBe(false);
    }
  });

  it.each(languages)('comes back in %s with nothing in it but the answers', async (language) => {
    const { rendering } = await sheetIn(language, 'evaluation', '李薇');
    const filled = rendering.text
      .split('1. ')
      .map((part, index) => (index < 2 ? part : `Answer ${index}${part}`));
    const returned = filled.join('1. ');
    const answers = answersIn(returned, rendering.text.split('\n')).filter(({ role }) => role === 'answer');
    expect(answers.map(({ field, text }) => `${field}: ${text}`)).toEqual([
      'strength: Answer 2',
      'weakness: Answer 3',
      'opportunity: Answer 4',
      'threat: Answer 5',
    ]);
  });
});
