import { expect, it } from 'vitest';
import { isRunning, started } from '@/utils/conversation/clock';
import { opened } from '@/utils/conversation/conversation';
import { finished, reopened } from '@/utils/conversation/finish';

const talk = opened(
  { person: { name: '李薇' }, kind: 'evaluation', meeting: { title: '', start: 0, end: 3_600_000 } },
  'c',
  0,
);

it('a finished conversation has its time, a clock that stands, and goes on where the manager wants it to', () => {
  const running = started(talk, 1000);
  const done = finished(running, 60_000);
  expect(done.finishedAt).toBe(60_000);
  expect(isRunning(done, 61_000)).toBe(false);
  expect(done.stints.at(-1)?.to).toBe(60_000);
  expect(finished(done, 90_000)).toBe(done);
  const again = reopened(done, 70_000);
  expect(again.finishedAt).toBeUndefined();
  expect(isRunning(again, 71_000)).toBe(false);
});
