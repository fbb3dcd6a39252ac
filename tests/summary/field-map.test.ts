import { describe, expect, it } from 'vitest';
import type { FormField } from '@/utils/meeting/reading';
import type { Summary } from '@/utils/summary/compose';
import { type FieldMap, saidFor, withoutLabel, withSaid } from '@/utils/summary/field-map';
import { planFill } from '@/utils/summary/plan';
import { type SectionId, sectionIds } from '@/utils/summary/section';

const fieldsOf = (...labels: string[]): FormField[] =>
  labels.map((label, at) => ({ label, kind: 'text', empty: true, mark: `${at}` }));
const summaryOf = (...sections: SectionId[]): Summary => ({
  person: { name: 'Lin Wei' },
  kind: 'evaluation',
  start: 0,
  end: 1,
  sections: sections.map((id) => ({ id, lines: [{ text: id, id, noteIds: [], details: [] }] })),
});
const mapOf = (fields: FieldMap['fields']): FieldMap => ({ origin: 'https://hr.example', fields, usedAt: 0 });
const planned = (summary: Summary, fields: readonly FormField[], map: FieldMap) => {
  const { fills, left } = planFill(summary, fields, saidFor(map, fields, summary.person));
  return { fills: fills.map((it) => [it.field.mark, it.whole ? 'whole' : it.sections]), left };
};

describe('what was said for the fields of a site', () => {
  const summary = summaryOf('strength', 'fact', 'goal');

  it('comes before what the labels say', () => {
    const map = mapOf([{ label: 'Facts', sections: ['strength'] }]);
    expect(planned(summary, fieldsOf('Strengths', 'Facts', 'Goals'), map)).toEqual({
      fills: [
        ['1', ['strength']],
        ['2', ['goal']],
      ],
      left: ['fact'],
    });
  });

  it('may be that nothing goes there, or the whole', () => {
    const fields = fieldsOf('Strengths', 'Goals');
    expect(planned(summary, fields, mapOf([{ label: 'Goals', sections: [] }])).left).toEqual([
      'fact',
      'goal',
    ]);
    expect(planned(summary, fields, mapOf([{ label: 'Goals', sections: sectionIds }])).fills).toEqual([
      ['1', 'whole'],
    ]);
    expect(planned(summary, fieldsOf('x'), mapOf([{ label: 'x', sections: ['fact'] }]))).toEqual({
      fills: [['0', ['fact']]],
      left: ['strength', 'goal'],
    });
  });

  it('tells fields of one label apart by their order', () => {
    const fields = fieldsOf('Comments', 'Comments');
    const [, second] = fields;
    if (!second) throw new Error('no field');
    const plan = planFill(summary, fields);
    const said = withSaid(
      { fields: [{ label: 'Other', sections: ['goal'] }] },
      fields,
      plan,
      second,
      ['fact'],
      summary.person,
    );
    expect(said).toEqual([
      { label: 'Other', sections: ['goal'] },
      { label: 'Comments', sections: ['strength', 'fact', 'goal'] },
      { label: 'Comments', sections: ['fact'] },
    ]);
    expect([...saidFor(mapOf(said), fields, summary.person)]).toEqual([
      ['0', ['strength', 'fact', 'goal']],
      ['1', ['fact']],
    ]);
    const left = withoutLabel({ fields: said }, 'Comments', summary.person);
    expect(left).toEqual([{ label: 'Other', sections: ['goal'] }]);
  });

  it.each([
    ['Lin Wei', 'Comments on Lin Wei (Wei’s own weight)', 'Comments on … (…’s own weight)'],
    ['李薇', '对李薇的评语', '对…的评语'],
    ['A (B)', 'A (B): comments', '…: comments'],
  ])('names nobody: what is said in a form about %s holds for the next person, too', (name, label, kept) => {
    const fields = fieldsOf(label);
    const [field] = fields;
    if (!field) throw new Error('no field');
    const said = withSaid({ fields: [] }, fields, planFill(summary, fields), field, ['fact'], { name });
    expect(said).toEqual([{ label: kept, sections: ['fact'] }]);
    const next = fieldsOf(label.replaceAll(name, 'Mei Sato').replaceAll('Wei', 'Sato'));
    expect([...saidFor(mapOf(said), next, { name: 'Mei Sato' })]).toEqual([['0', ['fact']]]);
    expect(withoutLabel({ fields: said }, label, { name })).toEqual([]);
  });
});
