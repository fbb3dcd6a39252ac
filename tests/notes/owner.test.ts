import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForNobody, ownerIn } from '@/utils/notes/owner';
import { growth } from '../growth';

describe('a promise of the manager', () => {
  it.each([
    'I will confirm the project by 12 December',
    'I’ll ask finance for the budget',
    "i'll book the course",
    'I: confirm the project by 12 December',
    'By Friday I confirm the scope',
    'I to talk to HR',
    'I am going to free two days a week for it',
    'Manager: introduce the mentor',
    'Manager will review the draft',
    'The manager to approve the training',
    'Your manager will talk to sales',
    'Owner: manager – confirm scope',
    'Get you a mentor by January',
    'Help you with the first draft',
    'I will review what you send me',
    'Leave it to me',
    '我来确认项目人选',
    '我会在月底前和财务沟通',
    '我负责协调测试资源',
    '下周五前我确认人选',
    '12月12日前我去找财务谈预算',
    '我：跟 HR 确认培训名额',
    '主管：12 月 12 日前确认项目人选',
    '经理负责审批',
    '月底前主管确认预算',
    '由我来跟进',
    '由主管跟进',
    '负责人：主管',
    '帮你联系导师',
    '给你安排一次培训',
    '让我来问财务',
    '我们商量后，我来定',
  ])('%s', (text) => expect(ownerIn(text)).toBe('manager'));
});

describe('a promise of the employee', () => {
  it.each([
    'You will send the report template',
    'You’ll lead the retro',
    'You: report template by 5 December',
    'Daniel: report template by 5 December',
    'Send me the draft by Friday',
    'Let me know by Monday',
    'You will send the draft, I will review it',
    'Employee: finish the course',
    'Rewrite the report as I suggested',
    'Send the draft so I can review it',
    'Finish the course by end of Q4',
    'Improve the I/O layer',
    'Ask your manager for access',
    'Attend the manager training by June',
    'We meet every Friday',
    '你负责周报模板',
    '你来主持复盘',
    '李薇：周报模板，12 月 5 日前',
    '您在下周五前交初稿',
    '周五前发给我',
    '每周一给我看进度',
    '周五前把方案发给我，我来审',
    '你先写，我来看',
    '由你牵头',
    '让你负责的模块上线',
    '员工：完成课程',
    '完成自我总结',
    '我们每周五对齐',
    '按我的建议修改方案',
    '给主管发周报',
    '准备主管会议的材料',
    '下周五前交付',
    '',
  ])('%s', (text) => expect(ownerIn(text)).toBe('employee'));
});

const scraps = [
  '我',
  '你',
  '您',
  '给',
  '由',
  '主管',
  '员工',
  'i ',
  'I',
  'you ',
  'me ',
  'will ',
  ', ',
  '：',
  'the ',
  ' ',
  '\n',
];

it('any text at all has one of both', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.constantFrom(...scraps)), fc.array(fc.string())), (parts) =>
      ['employee', 'manager'].includes(ownerIn(parts.join(''))),
    ),
  );
});

it.each(scraps)('sixteen times as many of “%s” take about sixteen times as long', (scrap) => {
  expect(growth(scrap, 2000, ownerIn)).toBeLessThan(128);
});

describe('a promise of everybody', () => {
  it.each([
    'We update the plan',
    'We should talk more often',
    'By Friday, the team will clean up the backlog',
    'Someone has to tell the customer',
    '大家多沟通',
    '我们一起把流程理顺',
    '相关人员跟进',
    '月底前，各方确认一遍',
  ])('%s', (text) => expect(isForNobody(text)).toBe(true));

  it.each([
    'I will update the plan, we meet on Friday',
    'You send the draft; we discuss it',
    'Send the draft to the team',
    'Update the plan',
    'Weekly review of the plan',
    '你把方案发给大家',
    '我来跟大家说',
    '把周报发出来',
    '优化团队沟通流程',
  ])('is not "%s"', (text) => expect(isForNobody(text)).toBe(false));
});
