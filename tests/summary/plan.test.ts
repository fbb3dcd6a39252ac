import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConversationKind } from '@/utils/guide/stages';
import type { FormField } from '@/utils/meeting/reading';
import type { Summary } from '@/utils/summary/compose';
import { askedBy } from '@/utils/summary/labels';
import { planFill } from '@/utils/summary/plan';
import type { SectionId } from '@/utils/summary/section';

const all: readonly SectionId[] = [
  'strength',
  'improvement',
  'fact',
  'voice',
  'goal',
  'agreement',
  'action',
  'question',
];
const summary = (sections: readonly SectionId[] = all, kind: ConversationKind = 'evaluation'): Summary => ({
  person: { name: '李薇' },
  kind,
  start: 0,
  end: 1,
  sections: sections.map((id) => ({ id, lines: [{ text: id, id, noteIds: [id], details: [] }] })),
});
const fieldsOf = (...labels: string[]): FormField[] =>
  labels.map((label, at) => ({ label, kind: 'text', empty: true, mark: String(at) }));
/** The plan as text: label → sections. */
function planned(given: Summary, fields: readonly FormField[]) {
  const { fills, left } = planFill(given, fields);
  return {
    fills: Object.fromEntries(fills.map((fill) => [fill.field.label, fill.whole ? 'whole' : fill.sections])),
    left,
  };
}

describe('labels ask for', () => {
  it.each<[string, readonly SectionId[]]>([
    ['Key achievements', ['strength']],
    ['Strengths', ['strength']],
    ['What went well this year?', ['strength']],
    ['主要成绩', ['strength']],
    ['工作亮点', ['strength']],
    ['Areas to improve', ['improvement']],
    ['Development needs', ['improvement']],
    ['What could be done differently?', ['improvement']],
    ['改进方向', ['improvement']],
    ['不足之处', ['improvement']],
    ['存在的问题', ['improvement']],
    ['Goals for next year', ['goal']],
    ['下一周期工作目标', ['goal']],
    ['Employee comments', ['voice']],
    ['Employee’s comments', ['voice']],
    ['Self-assessment: strengths', ['voice']],
    ['员工意见', ['voice']],
    ['员工自评', ['voice']],
    ['被考核人意见', ['voice']],
    ['Next steps', ['action']],
    ['行动计划', ['action']],
    ['后续跟进事项', ['action']],
    ['Improvement plan', ['action']],
    ['改进措施', ['action']],
    ['达成共识', ['agreement']],
    ['Agreed between us', ['agreement']],
    ['Evidence and examples', ['fact']],
    ['关键事件', ['fact']],
    ['Goal achievement', ['results', 'fact']],
    ['Progress on last year’s objectives', ['results', 'fact']],
    ['目标完成情况', ['results', 'fact']],
    ['KPI 完成情况', ['results', 'fact']],
    ['Support needed', ['support']],
    ['Support from the manager', ['support']],
    ['所需资源与支持', ['support']],
    ['公司提供的支持', ['support']],
    ['Development plan', ['action', 'development']],
    ['Career aspirations', ['development']],
    ['Training needs', ['development']],
    ['职业发展规划', ['development']],
    ['培训需求', ['development']],
    ['Next meeting', ['next']],
    ['下次面谈时间', ['next']],
    ['Purpose of the conversation', ['purpose']],
    ['面谈目的', ['purpose']],
    ['Open questions', ['question']],
    ['遗留问题', ['question']],
    ['优势与不足', ['strength', 'improvement']],
    ['Strengths and areas for improvement', ['strength', 'improvement']],
  ])('%s', (label, sections) => {
    expect(askedBy(label, 'evaluation')).toEqual({ sections, overall: 0 });
  });

  it.each([
    ['Overall comment', 2],
    ['综合评语', 2],
    ['总评', 2],
    ['面谈纪要', 2],
    ['Manager comments', 1],
    ['主管评语', 1],
    ['备注', 1],
    ['Reason for return', 0],
    ['', 0],
  ])('“%s”: overall %i', (label, overall) => {
    expect(askedBy(label, 'evaluation')).toEqual({ sections: [], overall });
  });

  it('a talk about improvement writes its plan as goals', () => {
    expect(askedBy('改进计划', 'improvement').sections).toEqual(['goal']);
    expect(askedBy('改进计划', 'evaluation').sections).toEqual(['action']);
  });
});

describe('the plan', () => {
  it('puts each section where it is asked for, and the rest into the overall comment', () => {
    const rest = ['fact', 'voice', 'goal', 'agreement', 'action', 'question'];
    expect(planned(summary(), fieldsOf('主要成绩', '改进方向', '综合评语'))).toEqual({
      fills: { 主要成绩: ['strength'], 改进方向: ['improvement'], 综合评语: rest },
      left: [],
    });
    expect(
      planned(summary(), fieldsOf('Key achievements', 'Areas to improve', 'Overall comment')).fills,
    ).toEqual({
      'Key achievements': ['strength'],
      'Areas to improve': ['improvement'],
      'Overall comment': rest,
    });
  });

  it('gives a page’s one field the whole summary, whatever it is called', () => {
    expect(planned(summary(), fieldsOf('Manager comments'))).toEqual({
      fills: { 'Manager comments': 'whole' },
      left: [],
    });
    expect(planned(summary(), fieldsOf('')).fills).toEqual({ '': 'whole' });
  });

  it('lists what fits nowhere', () => {
    expect(planned(summary(), fieldsOf('Strengths', 'Goals'))).toEqual({
      fills: { Strengths: ['strength'], Goals: ['goal'] },
      left: ['improvement', 'fact', 'voice', 'agreement', 'action', 'question'],
    });
    expect(planned(summary(), fieldsOf('Reason for return', 'Address'))).toEqual({ fills: {}, left: all });
    expect(planned(summary(), [])).toEqual({ fills: {}, left: all });
  });

  it('puts two sections into a field that asks for both, unless one has a field of its own', () => {
    const both = 'Strengths and improvements';
    expect(planned(summary(['strength', 'improvement']), fieldsOf(both, 'Goals')).fills).toEqual({
      [both]: ['strength', 'improvement'],
    });
    expect(planned(summary(['strength', 'improvement']), fieldsOf(both, 'Strengths')).fills).toEqual({
      [both]: ['improvement'],
      Strengths: ['strength'],
    });
  });

  it('uses an empty field before one with text in it, and the better of two comments', () => {
    const [full, empty] = fieldsOf('Strengths', 'Achievements');
    const fields = full && empty ? [{ ...full, empty: false }, empty] : [];
    expect(planned(summary(['strength']), fields).fills).toEqual({ Achievements: ['strength'] });
    expect(planned(summary(['fact']), fieldsOf('Comments', 'Overall comments')).fills).toEqual({
      'Overall comments': 'whole',
    });
  });

  it('plans nothing for a summary without sections', () => {
    expect(planFill(summary([]), fieldsOf('Strengths'))).toEqual({ fills: [], left: [] });
  });

  it('uses each field once and loses no section, whatever the labels', () => {
    const label = fc.oneof(
      fc.constantFrom('Strengths', '不足与目标', '综合评语', 'Comments', '员工意见', '', 'Plan and goals'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), fc.subarray([...all]), (labels, sections) => {
        const { fills, left } = planFill(summary(sections), fieldsOf(...labels));
        expect(new Set(fills.map(({ field }) => field.mark)).size).toBe(fills.length);
        expect([...fills.flatMap((fill) => fill.sections), ...left].sort()).toEqual([...sections].sort());
      }),
    );
  });
});
