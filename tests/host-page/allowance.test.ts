import { expect, it } from 'vitest';
import { allowance } from '@/utils/host-page/allowance';

it('allows three times in any minute, and more when the minute is over', () => {
  let now = 0;
  const again = allowance(() => now);
  expect([again.take(), again.take(), again.take(), again.take()]).toEqual([true, true, true, false]);
  expect(again.isLeft()).toBe(false);
  now = 59_999;
  expect(again.take()).toBe(false);
  now = 60_000;
  expect(again.isLeft()).toBe(true);
  expect(again.take()).toBe(true);
});
