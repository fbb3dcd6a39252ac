import { describe, expect, it } from 'vitest';
import { kindFrom } from '@/utils/meeting/kind';

const sure: Record<string, string> = {
  '年度绩效面谈：李薇': 'evaluation',
  'Q3 绩效考核沟通': 'evaluation',
  '2026 述职 - 张三': 'evaluation',
  年中绩效回顾: 'evaluation',
  'Performance review: Daniel Okafor': 'evaluation',
  'Annual review with Ana': 'evaluation',
  'Mid-year review - Bo': 'evaluation',
  'Appraisal meeting': 'evaluation',
  '目标设定：李薇': 'goals',
  'OKR 制定 1:1': 'goals',
  'Goal setting for next year': 'goals',
  'Set goals with Mei': 'goals',
  绩效改进面谈: 'improvement',
  'Performance improvement plan – week 2': 'improvement',
  'PIP check-in': 'improvement',
  '转正面谈 王磊': 'probation',
  'Probation review: Lin Wei': 'probation',
  '一对一 李薇/林浩': 'check-in',
  'Ana / Bo 1:1': 'check-in',
  '１：１ 李薇': 'check-in',
  '1on1 Lin': 'check-in',
  'One-on-one with Sam': 'check-in',
  'Weekly check-in': 'check-in',
};
const likely: Record<string, string> = {
  '面谈 李薇': 'evaluation',
  'Review: Daniel': 'evaluation',
  'Feedback for Daniel': 'evaluation',
  'Goals 2027': 'goals',
};
const none = [
  'Team lunch 团队午餐',
  'Code review: parser',
  '代码评审',
  '需求评审会',
  'Design review',
  'Sprint review',
  'Performance testing sync',
  '性能优化讨论',
  '离职面谈',
  '候选人面谈',
  'Interview: backend engineer',
  'Standup 10:11',
  '14:00 dentist',
  '',
  'x'.repeat(10_000),
];

describe('kindFrom', () => {
  it.each(Object.entries(sure))('%s is surely %s', (title, kind) => {
    expect(kindFrom(title)).toEqual({ kind, sure: true });
  });
  it.each(Object.entries(likely))('%s is likely %s', (title, kind) => {
    expect(kindFrom(title)).toEqual({ kind, sure: false });
  });
  it.each(none)('%s is none', (title) => {
    expect(kindFrom(title)).toBeUndefined();
  });
});
