import { describe, expect, it } from 'vitest';
import {
  movedSection,
  renamed,
  standardTemplate,
  switched,
  templateFor,
  withKindTemplate,
} from '@/utils/summary/template';

const standard = standardTemplate('evaluation', 'system');
const named = renamed(standard, 'strength', '成绩');
const on = (template: typeof standard) => template.filter((it) => it.on).map(({ id }) => id);

describe('templates', () => {
  it('the conversation’s own holds before its kind’s, and that before the standard one', () => {
    const kinds = withKindTemplate({}, 'evaluation', 'system', named);
    expect(templateFor('evaluation', 'system', undefined, undefined)).toEqual(standard);
    expect(templateFor('evaluation', 'system', undefined, kinds)).toEqual(named);
    expect(templateFor('evaluation', 'system', standard, kinds)).toEqual(standard);
    expect(templateFor('evaluation', 'employee', undefined, kinds)).toEqual(
      standardTemplate('evaluation', 'employee'),
    );
  });

  it('what is kept like the standard is not kept', () => {
    const kinds = withKindTemplate({}, 'evaluation', 'system', named);
    expect(withKindTemplate(kinds, 'evaluation', 'system', standard)).toEqual({});
  });

  it('sections that a kept template does not know are off, at its end; none is there twice', () => {
    const kept = [
      { id: 'goal', on: true },
      { id: 'goal', on: false },
      { id: 'fact', on: true },
    ] as const;
    const template = templateFor('goals', 'system', kept, undefined);
    expect(on(template)).toEqual(['goal', 'fact']);
    expect(template).toHaveLength(standard.length);
  });

  it('a section moves past those that are off, and no further than the end', () => {
    const template = switched(standard, 'strength', false);
    expect(on(movedSection(template, 'improvement', -1)).slice(0, 3)).toEqual([
      'purpose',
      'improvement',
      'results',
    ]);
    expect(movedSection(standard, 'purpose', -1)).toEqual(standard);
  });

  it('a name of nothing is the usual heading again', () => {
    expect(named.find(({ id }) => id === 'strength')?.name).toBe('成绩');
    expect(renamed(named, 'strength', ' ')).toEqual(standard);
    expect(renamed(named, 'goal', '目标们').find(({ id }) => id === 'strength')?.name).toBe('成绩');
  });
});
