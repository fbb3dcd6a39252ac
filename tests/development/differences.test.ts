import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type SwotField,
  type SwotPoint,
  swotFields,
  type Viewer,
  viewers,
} from '@/utils/development/development';
import { differences, topicStage } from '@/utils/development/differences';
import { isSameMatter, mentions, topicsOf } from '@/utils/development/likeness';
import { stages } from '@/utils/guide/stages';

const point = (by: Viewer, field: SwotField, text: string): SwotPoint => ({
  id: `${by} ${field} ${text}`,
  by,
  field,
  text,
});

/** What a list of differences says, short enough to read. */
function said(points: readonly SwotPoint[]): string[] {
  return differences(points).map((it) =>
    it.kind === 'only' ? `${it.point.by}: ${it.point.text}` : `${it.employee.text} <> ${it.manager.text}`,
  );
}

const same = (one: string, other: string) => isSameMatter(topicsOf(one), topicsOf(other));
const mentioned = (one: string, other: string) => mentions(topicsOf(one), topicsOf(other));

describe('two texts', () => {
  it.each([
    ['Weekly reports', 'The weekly report is late'],
    ['Running the weekly planning', 'Weekly planning runs over'],
    ['Communicating with customers', 'Customer communication'],
    ['Calm in outages; people call me first', 'calm in outages'],
    ['跨部门沟通', '跨部门沟通不够主动'],
    ['周报质量', '周报'],
    ['主持每周例会', '每周例会常拖时间'],
    ['沟通能力强', '沟通能力弱'],
  ])('are about the same: %s / %s', (one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
  });

  it.each([
    ['Project management', 'Time management'],
    ['English skills are good', 'Good presentation skills'],
    ['Writes clear reports', 'Reports arrive late to customers'],
    ['项目管理', '时间管理'],
    ['沟通能力', '学习能力'],
    ['带新人', '客户谈判'],
    ['', 'Anything'],
    ['', ''],
  ])('are not: %s / %s', (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(mentioned(one, other)).toBe(false);
  });

  it('may mention each other without being the same', () => {
    expect(same('Communication', 'Clear communication with customers')).toBe(false);
    expect(mentioned('Communication', 'Clear communication with customers')).toBe(true);
  });
});

describe('differences', () => {
  it('are none before both sides have said something', () => {
    expect(said([])).toEqual([]);
    expect(
      said([point('manager', 'strength', 'Calm in outages'), point('employee', 'strength', ' ')]),
    ).toEqual([]);
  });

  it('are points that one side alone has, the employee’s first', () => {
    expect(
      said([
        point('manager', 'weakness', '周报常晚交'),
        point('manager', 'strength', '出故障时沉得住气'),
        point('employee', 'strength', '出故障时沉得住气，大家先找我'),
        point('employee', 'threat', '下季度值班太密'),
      ]),
    ).toEqual(['employee: 下季度值班太密', 'manager: 周报常晚交']);
  });

  it('are the same matter seen the other way round, before all others', () => {
    expect(
      said([
        point('employee', 'opportunity', 'Learn Kubernetes'),
        point('employee', 'strength', 'Running the weekly planning'),
        point('manager', 'weakness', 'Weekly planning runs over'),
        point('manager', 'threat', 'Learning Kubernetes'),
      ]),
    ).toEqual([
      'Learn Kubernetes <> Learning Kubernetes',
      'Running the weekly planning <> Weekly planning runs over',
    ]);
  });

  it('are not what the other side has in a neighbouring field', () => {
    expect(
      said([
        point('employee', 'strength', 'Mentoring'),
        point('manager', 'opportunity', 'Mentoring juniors'),
      ]),
    ).toEqual([]);
  });

  const anyPoint = fc.record({
    id: fc.uuid(),
    field: fc.constantFrom(...swotFields),
    by: fc.constantFrom(...viewers),
    text: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('周报晚交', '周报', 'reports', 'late reports', '沟通', '\ud800'),
    ),
  });

  it('name each point alone at most once, never blank ones, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPoint, { selector: ({ id }) => id, maxLength: 30 }), (points) => {
        const found = differences(points);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const it of found) {
          if (it.kind === 'opposite')
            expect([it.employee.by, it.manager.by]).toEqual(['employee', 'manager']);
          else expect(it.point.text.trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('a difference as a topic', () => {
  const theirs = { id: 'a', kind: 'only', point: point('employee', 'strength', 'x') } as const;
  const mine = { id: 'b', kind: 'only', point: point('manager', 'strength', 'x') } as const;

  it('of the employee alone belongs to their stage', () => {
    for (const stage of stages) expect(topicStage(theirs, stage)).toBe('voice');
  });

  it('otherwise belongs where facts are looked at, while that is still to come', () => {
    expect(stages.map((stage) => topicStage(mine, stage))).toEqual([
      'review',
      'review',
      'review',
      'voice',
      'voice',
      'voice',
    ]);
  });
});
