// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FillForm } from '@/components/fill/FillForm';
import { StartScreen } from '@/components/start/StartScreen';
import { fillWords } from '@/utils/locale/areas/fill';
import type { FormField, FormReading } from '@/utils/meeting/reading';
import type { Note } from '@/utils/notes/note';
import { conversation, field, note, stage, stillSession } from './stage';

afterEach(cleanup);

const form = (fields: FormField[], more: Partial<FormReading> = {}): FormReading => ({
  site: 'hr-generic',
  origin: 'https://hr.example',
  headings: ['Annual performance review'],
  fields,
  ...more,
});
const notes = [note('strength', 'zero downtime'), note('fact', 'in March'), note('private', 'looks tired')];
const show = async (
  reading: FormReading,
  given: readonly Note[] = notes,
  language: 'en' | 'zh-CN' = 'en',
) => {
  const session = stillSession({ notes: [...given] });
  stage(<FillForm conversation={conversation} form={reading} />, { session }, language);
  await screen.findByRole('heading', { name: fillWords[language].heading });
  return document.body.textContent ?? '';
};
const rows = () => [...document.querySelectorAll('dl > div')].map((it) => it.textContent);

describe('the plan', () => {
  it('shows what goes where, what a field holds and takes, and what fits nowhere', async () => {
    const text = await show(
      form([field('Key achievements', { empty: false, limit: 600 }), field('Goals')], { period: '2026' }),
    );
    expect(rows()).toEqual(['Key achievementsStrengthsalready has text · up to 600 characters']);
    expect(text).toContain('Period: 2026');
    expect(text).toContain('No field for: Purpose and period · Facts');
    expect(text).not.toContain('looks tired');
  });

  it('gives one field the whole summary, and names a field without a label by its place', async () => {
    await show(form([field('')]), notes, 'zh-CN');
    expect(rows()).toEqual(['第 1 个字段（无名称）整份纪要']);
  });

  it('offers nothing on a page about somebody else, and says so', async () => {
    const text = await show(form([field('Strengths')], { person: 'Ana López' }));
    expect(text).toContain('This page is about Ana López; this conversation is with Daniel Okafor.');
    expect(rows()).toEqual([]);
    expect(text).not.toContain('No field for');
  });

  it('knows the person by a name in another order', async () => {
    await show(form([field('Strengths')], { person: 'Okafor, Daniel' }));
    expect(rows()).toHaveLength(1);
  });

  it('is not there without fields or without anything to share', () => {
    const draw = (reading: FormReading, given: Note[]) => {
      stage(<FillForm conversation={conversation} form={reading} />, {
        session: stillSession({ notes: given }),
      });
      return document.body.textContent;
    };
    expect(draw(form([]), [...notes])).toBe('');
    expect(draw(form([field('Strengths')]), [note('private', 'x')])).toBe('');
  });
});

describe('the start form on an HR page', () => {
  it('has the person and the kind that the page names', async () => {
    stage(<StartScreen context={undefined} form={form([], { person: 'Lin Wei' })} />);
    expect(screen.getByLabelText<HTMLInputElement>('Employee').value).toBe('Lin Wei');
    expect(document.body.textContent).toContain('This page is about Lin Wei.');
    await waitFor(() =>
      expect(screen.getByLabelText('Performance evaluation')).toHaveProperty('checked', true),
    );
  });

  it('asks for the person where the page names none', () => {
    stage(<StartScreen context={undefined} form={form([])} />);
    expect(screen.getByLabelText<HTMLInputElement>('Employee').value).toBe('');
  });
});
