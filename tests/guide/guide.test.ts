import { describe, expect, it } from 'vitest';
import { lessonOf } from '@/components/lesson/cards';
import { isSkipped } from '@/utils/guide/guide';
import { type Moment, momentsFor } from '@/utils/guide/moment';
import { timeShares, usualMinutes } from '@/utils/guide/shares';
import { conversationKinds, liveStages, stages } from '@/utils/guide/stages';
import { languages } from '@/utils/locale/language';
import { loadPack } from '@/utils/pack/pack';

const packs = await Promise.all(languages.map(loadPack));
const hour = 3_600_000;

describe('the time of a conversation', () => {
  it('is split exactly, whatever its length', () => {
    for (const kind of conversationKinds) {
      for (let minutes = 0; minutes <= 480; minutes++) {
        for (const length of [minutes * 60_000, minutes * 60_000 + 1]) {
          const shares = timeShares(kind, length);
          expect(liveStages.reduce((sum, stage) => sum + shares[stage], 0)).toBe(length);
          expect(liveStages.every((stage) => shares[stage] >= 0)).toBe(true);
        }
      }
    }
  });

  it.each(conversationKinds)('keeps a fifth for the employee: %s', (kind) => {
    expect(timeShares(kind, hour).voice).toBeGreaterThanOrEqual(hour / 5);
  });

  it('gives none to the stage that a check-in skips, and some to every other', () => {
    for (const kind of conversationKinds) {
      const shares = timeShares(kind, hour);
      for (const stage of liveStages) {
        const skipped = packs.some(({ guide }) => isSkipped(guide[kind][stage]));
        expect(shares[stage] === 0).toBe(skipped);
      }
    }
    for (const length of [0, 1, 59, hour, hour + 1]) expect(timeShares('check-in', length).planning).toBe(0);
  });

  it.each(conversationKinds)(
    'is between a quarter of an hour and three hours where nobody says: %s',
    (kind) => {
      expect(usualMinutes[kind]).toBeGreaterThanOrEqual(15);
      expect(usualMinutes[kind]).toBeLessThanOrEqual(180);
    },
  );
});

describe('the moments of a conversation', () => {
  const moment = (id: string, given: Partial<Moment>) => ({ id, ...given }) as Moment;
  const moments = [
    moment('not-here', { stages: ['summary'] }),
    moment('third', { stages: ['voice', 'planning', 'review'] }),
    moment('first', { stages: ['review'] }),
    moment('other-kind', { stages: ['review'], kinds: ['goals', 'probation'] }),
    moment('second', { stages: ['voice', 'review'], kinds: ['evaluation'] }),
    moment('first-too', { stages: ['review', 'voice', 'summary'] }),
  ];

  it('begin with those that are likeliest in the stage, and leave out those of other kinds', () => {
    const ids = momentsFor(moments, 'evaluation', 'review').map(({ id }) => id);
    expect(ids).toEqual(['first', 'first-too', 'second', 'third', 'not-here']);
  });

  it('are not sorted in place: the content stays as it is', () => {
    expect(moments.map(({ id }) => id)[0]).toBe('not-here');
  });

  const cells = conversationKinds.flatMap((kind) => stages.map((stage) => [kind, stage] as const));

  it.each(cells)('stand in order for %s × %s, and none is missing', (kind, stage) => {
    for (const pack of packs) {
      const found = momentsFor(pack.moments, kind, stage);
      const fit = pack.moments.filter(({ kinds }) => !kinds || kinds.includes(kind));
      expect(new Set(found)).toEqual(new Set(fit));
      const places = found.map((it) => it.stages.indexOf(stage)).map((at) => (at < 0 ? stages.length : at));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
  });
});

describe('a lesson', () => {
  const lessons = packs.flatMap(({ language, guide, rules }) =>
    conversationKinds.flatMap((kind) =>
      stages.flatMap((stage) => {
        const cell = guide[kind][stage];
        return isSkipped(cell) ? [] : [{ language, kind, stage, cell, cards: lessonOf(cell, rules) }];
      }),
    ),
  );

  it('is there for every stage that is not skipped, in both languages', () => {
    expect(lessons).toHaveLength(58);
  });

  it.each(lessons)('has every part, in order: $language, $kind × $stage', ({ cell, cards }) => {
    const view = cell.development ? (['development'] as const) : [];
    expect(cards.map(({ kind }) => kind)).toEqual([
      'why',
      'checklist',
      'say',
      'ask',
      ...view,
      'avoid',
      'done',
    ]);
    for (const card of cards) {
      if ('text' in card) expect(card.text).not.toBe('');
      if ('points' in card) expect(card.points.length).toBeGreaterThanOrEqual(3);
      if ('lines' in card) expect(card.lines.length).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(lessons)('gives the reasons of just its rules: $language, $kind × $stage', ({ cell, cards }) => {
    const [why] = cards;
    const ids = why?.kind === 'why' ? why.rules.map(({ id }) => id) : [];
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids)).toEqual(new Set(cell.rules));
  });

  it.each(['evaluation', 'goals', 'probation'])('looks at development in the review: %s', (kind) => {
    const views = lessons.filter((it) => it.kind === kind && it.cell.development);
    expect(views.map(({ stage }) => stage)).toEqual(['review', 'review']);
  });
});
