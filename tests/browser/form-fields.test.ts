import { beforeEach, expect, it, vi } from 'vitest';
import { askFieldsIn } from '@/utils/browser/form-fields';
import type { FieldsHere } from '@/utils/messages/fields';

const page = vi.hoisted(() => ({ executeScript: vi.fn(), sendMessage: vi.fn() }));
vi.mock('@/utils/browser/api', () => ({
  browser: { scripting: { executeScript: page.executeScript }, tabs: { sendMessage: page.sendMessage } },
}));

const look: FieldsHere = { kind: 'fields-here', ask: { do: 'look', marks: ['1-2.0'] } };
beforeEach(() => {
  vi.useFakeTimers();
  page.executeScript.mockReset().mockResolvedValue([
    { frameId: 0, result: false },
    { frameId: 4, result: true },
  ]);
  page.sendMessage.mockReset();
  return () => vi.useRealTimers();
});

it('asks the frame that gave the marks, and waits for no frame that is still loading', async () => {
  const report = { ok: true, did: 'look', look: '1', seen: [] };
  page.sendMessage.mockResolvedValue(report);
  expect(await askFieldsIn(7, look)).toEqual(report);
  expect(page.sendMessage).toHaveBeenCalledWith(7, look, { frameId: 4 });
  for (const [injection] of page.executeScript.mock.calls)
    expect(injection).toMatchObject({ injectImmediately: true });
});

it('a page that does not answer is said to, in the end', async () => {
  page.sendMessage.mockReturnValue(new Promise(() => undefined));
  const asked = askFieldsIn(7, look);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await asked).toEqual({ ok: false, reason: 'no-answer' });
});
