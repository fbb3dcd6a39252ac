import { expect, it } from 'vitest';
import { latest } from '@/utils/session/latest';

it('what was asked last is taken, also where an earlier answer comes after it', async () => {
  const answers: ((found: string) => void)[] = [];
  const taken: string[] = [];
  const ask = latest(
    () => new Promise<string>((resolve) => answers.push(resolve)),
    (found) => taken.push(found),
  );
  ask();
  ask();
  answers[1]?.('the tab in front');
  answers[0]?.('the tab before');
  await Promise.resolve();
  expect(taken).toEqual(['the tab in front']);
  ask();
  answers[2]?.('the next');
  await Promise.resolve();
  expect(taken).toEqual(['the tab in front', 'the next']);
});
