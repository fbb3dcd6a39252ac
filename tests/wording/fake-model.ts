import { vi } from 'vitest';
import type { LanguageModel } from '@/utils/wording/on-device/model';

/** A model that answers as it is told; `prompt` may wait, or throw. */
export function fakeModel(
  answer: string | ((signal: AbortSignal) => Promise<string>),
  availability: Awaited<ReturnType<LanguageModel['availability']>> = 'available',
) {
  const session = {
    prompt: vi.fn((_: string, { signal }: { readonly signal: AbortSignal }) =>
      typeof answer === 'string' ? Promise.resolve(answer) : answer(signal),
    ),
    destroy: vi.fn(),
  };
  return {
    session,
    availability: vi.fn<LanguageModel['availability']>(() => Promise.resolve(availability)),
    create: vi.fn<LanguageModel['create']>(() => Promise.resolve(session)),
  };
}

/** Answers never, but for being stopped, as the browser does it. */
export const untilStopped = (signal: AbortSignal) =>
  new Promise<string>((_, stopped) => {
    const stop = () => stopped(new DOMException('stopped', 'AbortError'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
