import { describe, expect, it } from 'vitest';
import { guideFor } from '@/utils/guide/guide';
import { timeShares } from '@/utils/guide/shares';
import { conversationKinds, liveStages, stages } from '@/utils/guide/stages';

describe('timeShares', () => {
  it('splits any length exactly', () => {
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

  it.each(conversationKinds)('keeps a fifth of the time for the employee: %s', (kind) => {
    expect(timeShares(kind, 3_600_000).voice).toBeGreaterThanOrEqual(720_000);
  });
});

describe('the guide', () => {
  const cells = conversationKinds.flatMap((kind) => stages.map((stage) => [kind, stage] as const));

  it.each(cells)('%s × %s has an aim and a checklist in both languages', (kind, stage) => {
    const { aim, checklist } = guideFor(kind, stage);
    expect(aim['zh-CN']).toMatch(/\p{Script=Han}.*。$/u);
    expect(aim.en).toMatch(/^[A-Z].*\.$/);
    expect(checklist.length).toBeGreaterThanOrEqual(3);
    expect(new Set(checklist.map(({ id }) => id)).size).toBe(checklist.length);
    for (const { text } of checklist) {
      expect([...text['zh-CN']].length).toBeLessThanOrEqual(14);
      expect(text.en.split(' ').length).toBeLessThanOrEqual(7);
    }
  });
});
