import { describe, expect, it } from 'vitest';
import { isSkipped } from '@/utils/guide/guide';
import { type ConversationKind, conversationKinds, type Stage, stages } from '@/utils/guide/stages';
import { type Language, languages } from '@/utils/locale/language';
import { loadPack } from '@/utils/pack/pack';
import { knownSlots } from '@/utils/phrasing/known';
import type { Mark, OwnTip } from '@/utils/phrasing/own-tip';
import { partsOf, sayingText } from '@/utils/phrasing/saying';
import type { Tip } from '@/utils/phrasing/tip';
import { type Shelf, tipsFor } from '@/utils/phrasing/tips';

const packs = await Promise.all(languages.map(loadPack));

function tip(id: string, given: Partial<Tip> = {}): Tip {
  return { id, theme: 'review', type: 'question', stages: ['review'], when: '', say: id, why: '', ...given };
}

function own(id: string, given: Partial<OwnTip> = {}): OwnTip {
  return { id, type: 'question', stages: ['review'], text: id, createdAt: 1, ...given };
}

function shelf(lines: OwnTip[] = [], marks: Record<string, Partial<Mark>> = {}): Shelf {
  const all = Object.entries(marks).map(
    ([id, mark]) => [id, { id, uses: 0, usedAt: 0, ...mark }] as [string, Mark],
  );
  return { own: lines, marks: new Map(all) };
}

/** The ids that are offered, in order. */
function offered(
  tips: readonly Tip[],
  on: Shelf = shelf(),
  at: { kind?: ConversationKind; stage?: Stage; praiseFirst?: boolean } = {},
): string[] {
  const place = { kind: 'evaluation', stage: 'review', praiseFirst: true, ...at } as const;
  return tipsFor(tips, on, place).map(({ id }) => id);
}

describe('the lines offered in a stage', () => {
  it('are those for the stage and the kind of conversation, in the order of the files', () => {
    const tips = [
      tip('a'),
      tip('elsewhere', { stages: ['opening'] }),
      tip('b', { kinds: ['evaluation', 'goals'] }),
      tip('other-kind', { kinds: ['probation'] }),
      tip('c'),
    ];
    expect(offered(tips)).toEqual(['tip/a', 'tip/b', 'tip/c']);
  });

  it('begin with favourites, then the manager’s own, whatever else fits', () => {
    const mine = [own('mine'), own('mine-too'), own('not-here', { stages: ['summary'] })];
    const marks = { 'tip/c': { favourite: true }, 'own/mine-too': { favourite: true } };
    expect(offered([tip('a'), tip('b'), tip('c')], shelf(mine, marks))).toEqual([
      'own/mine-too',
      'tip/c',
      'own/mine',
      'tip/a',
      'tip/b',
    ]);
  });

  it('leave out what the manager hid, favourite or own', () => {
    const marks = {
      'tip/a': { hidden: true },
      'tip/b': { hidden: true, favourite: true },
      'own/mine': { hidden: true },
    };
    expect(offered([tip('a'), tip('b'), tip('c')], shelf([own('mine')], marks))).toEqual(['tip/c']);
  });

  it('put what has this stage as its likeliest before what also fits it', () => {
    const tips = [tip('also', { stages: ['voice', 'review'] }), tip('made-for-it')];
    expect(offered(tips)).toEqual(['tip/made-for-it', 'tip/also']);
  });

  it('carry what the manager did with them', () => {
    const marks = { 'tip/a': { uses: 3, usedAt: 9 } };
    const place = { kind: 'evaluation', stage: 'review', praiseFirst: true } as const;
    const [own1, built] = tipsFor([tip('a')], shelf([own('mine')], marks), place);
    expect(own1).toMatchObject({ say: 'mine', own: { id: 'mine' }, mark: { id: 'own/mine', uses: 0 } });
    expect(built).toMatchObject({ say: 'a', tip: { id: 'a' }, mark: { id: 'tip/a', uses: 3 } });
  });

  it('are not sorted in place: the content stays as it is', () => {
    const tips = [tip('also', { stages: ['voice', 'review'] }), tip('made-for-it')];
    offered(tips);
    expect(tips.map(({ id }) => id)).toEqual(['also', 'made-for-it']);
  });
});

describe('praise first', () => {
  const tips = [tip('improve', { type: 'constructive' }), tip('ask'), tip('praise', { type: 'positive' })];

  it('puts improvement lines last in the review', () => {
    expect(offered(tips)).toEqual(['tip/ask', 'tip/praise', 'tip/improve']);
  });

  it('leaves their order alone when it is off', () => {
    const praiseFirst = false;
    expect(offered(tips, shelf(), { praiseFirst })).toEqual(['tip/improve', 'tip/ask', 'tip/praise']);
  });

  it('leaves other stages alone', () => {
    const opening = tips.map((it): Tip => ({ ...it, stages: ['opening'] }));
    expect(offered(opening, shelf(), { stage: 'opening' })).toEqual(['tip/improve', 'tip/ask', 'tip/praise']);
  });

  it.each(conversationKinds)('begins the review with praise, not with improvement: %s', (kind) => {
    for (const pack of packs) {
      const all = tipsFor(pack.tips, shelf(), { kind, stage: 'review', praiseFirst: true });
      const types = all.map(({ type }) => type);
      expect(types).toContain('constructive');
      expect(types.indexOf('positive')).toBeLessThan(types.indexOf('constructive'));
    }
  });
});

describe('the built-in lines', () => {
  it('for an improvement plan come first in improvement talks, and only there', () => {
    const tips = [tip('a'), tip('plan', { theme: 'improvement-plan' })];
    expect(offered(tips, shelf(), { kind: 'improvement' })).toEqual(['tip/plan', 'tip/a']);
    expect(offered(tips, shelf(), { kind: 'evaluation' })).toEqual(['tip/a', 'tip/plan']);
  });

  it('of the improvement plan are the first in every stage of an improvement talk that has some', () => {
    const counts = stages.map((stage) => {
      const [pack] = packs;
      const all = tipsFor(pack?.tips ?? [], shelf(), { kind: 'improvement', stage, praiseFirst: true });
      const themes = all.map((it) => it.tip?.theme === 'improvement-plan');
      const count = themes.filter(Boolean).length;
      expect(themes.slice(0, count)).not.toContain(false);
      return count;
    });
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });

  const cells = conversationKinds.flatMap((kind) => stages.map((stage) => [kind, stage] as const));

  it.each(cells)('are at least eight for %s × %s, unless it is skipped', (kind, stage) => {
    for (const pack of packs) {
      if (isSkipped(pack.guide[kind][stage])) continue;
      expect(offered(pack.tips, shelf(), { kind, stage }).length).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('a line', () => {
  it('shows what is known and leaves the rest visibly open', () => {
    const parts = partsOf('{name}, about {project}: thank you.', { name: 'Daniel' });
    expect(parts).toEqual([
      { slot: 'name', value: 'Daniel' },
      { text: ', about ' },
      { slot: 'project' },
      { text: ': thank you.' },
    ]);
    expect(sayingText(parts, (slot) => `[${slot}]`)).toBe('Daniel, about [project]: thank you.');
  });

  it('leaves braces that are no slot alone', () => {
    expect(partsOf('{nothing} {', {})).toEqual([{ text: '{nothing} {' }]);
  });
});

describe('what the conversation knows', () => {
  const known = (language: Language, title: string, kind: ConversationKind = 'evaluation', name = 'Ana') =>
    knownSlots({ person: { name }, kind, meeting: { title } }, language);

  it.each([
    ['Daniel Okafor', 'Daniel'],
    ['Zoë', 'Zoë'],
    ['Ana María  Silva', 'Ana'],
    ['李薇', '李薇'],
    ['欧阳小明', '欧阳小明'],
    ['Okafor, Daniel', 'Daniel'],
  ])('calls %s %s', (name, called) => {
    for (const language of languages)
      expect(known(language, '', 'evaluation', name)).toEqual({ name: called });
  });

  it.each([
    ['Q1 performance review', 'Q1', '一季度'],
    ['第二季度绩效面谈', 'Q2', '二季度'],
    ['2026Q3 绩效沟通', 'Q3', '三季度'],
    ['四季度绩效面谈 李薇', 'Q4', '四季度'],
    ['Mid-year review: Daniel', 'the first half of the year', '上半年'],
    ['H1 review', 'the first half of the year', '上半年'],
    ['上半年绩效回顾', 'the first half of the year', '上半年'],
    ['2026H1 绩效面谈', 'the first half of the year', '上半年'],
    ['年中绩效回顾', 'the first half of the year', '上半年'],
    ['Performance review H2', 'the second half of the year', '下半年'],
    ['下半年度绩效面谈', 'the second half of the year', '下半年'],
    ['Annual review with Ana', 'the past year', '这一年'],
    ['Year-end review', 'the past year', '这一年'],
    ['2026年度绩效面谈：李薇', 'the past year', '这一年'],
    ['年终述职', 'the past year', '这一年'],
    ['Quarterly review', 'the past quarter', '这个季度'],
    ['季度考核', 'the past quarter', '这个季度'],
    ['Monthly review', 'the past month', '这个月'],
    ['月度绩效沟通', 'the past month', '这个月'],
  ])('reads the period from the title: %s', (title, en, zh) => {
    expect(known('en', title)).toEqual({ name: 'Ana', period: en });
    expect(known('zh-CN', title)).toEqual({ name: 'Ana', period: zh });
  });

  it.each(['半年度绩效面谈', 'Half-yearly review', 'Semi-annual review'])(
    'does not take half a year for a year: %s',
    (title) => {
      expect(known('en', title).period).not.toBe('the past year');
      expect(known('zh-CN', title).period).not.toBe('这一年');
    },
  );

  it.each(['Performance review: Daniel', '绩效面谈', '', '1:1', '__proto__'])(
    'leaves the period open where the title names none: "%s"',
    (title) => {
      for (const language of languages) expect(known(language, title)).toEqual({ name: 'Ana' });
    },
  );

  it('says “probation” in a probation review, whatever else the title names', () => {
    expect(known('en', 'Q2 probation review', 'probation').period).toBe('your probation');
    expect(known('zh-CN', '二季度转正面谈', 'probation').period).toBe('试用期');
  });
});
