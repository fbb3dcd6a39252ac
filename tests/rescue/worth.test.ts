import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asHtml } from '@/utils/rescue/as-html';
import { cutToKeep, isWorthKeeping, longest, shortest } from '@/utils/rescue/worth';

it.each([
  ['x'.repeat(shortest), true],
  ['x'.repeat(shortest - 1), false],
  [` ${'x'.repeat(shortest - 1)} `, false],
  ['三月系统迁移零停机，提前两周做完回滚演练', true],
  ['三月系统迁移零停机', false],
  ['4111 1111 1111 1111 4111 1111 1111 1111 4111', false],
  ['1.250,00 + 1.250,00 + 1.250,00 + 1.250,00 + 1.250,00', false],
  ['', false],
])('%j is worth keeping: %s', (text, worth) => {
  expect(isWorthKeeping(text)).toBe(worth);
});

it('cuts what is too long at the end, and no character in two', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.constantFrom('🚀', 'é', '李', 'a'), (before, sign) => {
      const text = 'a'.repeat(before) + sign.repeat(longest);
      const cut = cutToKeep(text);
      expect(cut.length).toBeLessThanOrEqual(longest);
      expect(cut.length).toBeGreaterThanOrEqual(longest - 1);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut).not.toMatch(/[\ud800-\udbff]$/);
    }),
  );
  expect(cutToKeep('short')).toBe('short');
});

it('for an editor a text is paragraphs and line breaks, and never markup', () => {
  expect(asHtml('One & <b>two</b>\nthree\n\n"four"')).toBe(
    '<p>One &amp; &lt;b&gt;two&lt;/b&gt;<br>three</p><p>&quot;four&quot;</p>',
  );
});
