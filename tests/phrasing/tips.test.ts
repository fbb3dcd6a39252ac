import { describe, expect, it } from 'vitest';
import { conversationKinds, stages } from '@/utils/guide/stages';
import { lineText, partsOf, slots } from '@/utils/phrasing/line';
import { tips, tipsFor } from '@/utils/phrasing/tips';

describe('the tips', () => {
  it.each(stages)('there are at least eight for %s, whatever the kind', (stage) => {
    for (const kind of conversationKinds) expect(tipsFor(kind, stage).length).toBeGreaterThanOrEqual(8);
  });

  it('have unique ids and texts', () => {
    expect(new Set(tips.map(({ id }) => id)).size).toBe(tips.length);
    for (const language of ['zh-CN', 'en'] as const) {
      expect(new Set(tips.map(({ line }) => line[language])).size).toBe(tips.length);
    }
  });

  it.each(tips.map((tip) => [tip.id, tip] as const))(
    '%s is short, in both languages, with known slots',
    (_, tip) => {
      expect([...tip.line['zh-CN']].length).toBeLessThanOrEqual(60);
      expect(tip.line.en.split(/\s+/).length).toBeLessThanOrEqual(40);
      for (const language of ['zh-CN', 'en'] as const) {
        for (const [, slot] of tip.line[language].matchAll(/\{(.*?)\}/g)) expect(slots).toContain(slot);
      }
    },
  );

  it('praise always names a fact', () => {
    for (const tip of tips.filter(({ type }) => type === 'positive')) {
      expect(tip.line['zh-CN']).toMatch(/\{(did|fact|topic)\}/);
      expect(tip.line.en).toMatch(/\{(did|fact|topic)\}/);
    }
  });

  it('constructive lines know no absolutes', () => {
    for (const tip of tips.filter(({ type }) => type === 'constructive')) {
      expect(tip.line['zh-CN']).not.toMatch(/总是|从来|永远|每次都|一直/);
      expect(tip.line.en).not.toMatch(/\b(always|never|every time|constantly)\b/i);
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
    expect(lineText(parts, (slot) => `[${slot}]`)).toBe('Daniel, about [project]: thank you.');
  });

  it('leaves braces that are no slot alone', () => {
    expect(partsOf('{nothing} {', {})).toEqual([{ text: '{nothing} {' }]);
  });
});
