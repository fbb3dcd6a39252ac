import type { Frame, Page } from 'puppeteer-core';

interface Faked {
  answer?: ((text: string) => void) | undefined;
}

/**
 * Puts a model into the extension's pages that a page opens from now on, in the place of the browser's own: it knows
 * every language, and answers when it is told to. `none`: takes the browser's own away.
 */
export async function fakeModel(page: Page, model: 'none' | 'there'): Promise<void> {
  await page.evaluateOnNewDocument((there) => {
    if (location.protocol !== 'chrome-extension:') return;
    const fake: Faked = {};
    const prompt = (_: string, { signal }: { readonly signal: AbortSignal }) =>
      new Promise<string>((answer, stop) => {
        signal.addEventListener('abort', () => stop(signal.reason));
        fake.answer = answer;
      });
    const LanguageModel = {
      availability: () => Promise.resolve('available'),
      create: () => Promise.resolve({ prompt, destroy: () => undefined }),
    };
    const value = there ? LanguageModel : undefined;
    Object.defineProperty(window, 'LanguageModel', { value, configurable: true });
    Object.defineProperty(window, 'fakeModel', { value: fake });
  }, model === 'there');
}

/** Has the model answer what it is asked; waits until it is. */
export async function answer(panel: Frame, text: string): Promise<void> {
  await panel.waitForFunction(() => (window as unknown as { fakeModel: Faked }).fakeModel.answer);
  await panel.evaluate((it) => {
    const { fakeModel } = window as unknown as { fakeModel: Faked };
    fakeModel.answer?.(it);
    fakeModel.answer = undefined;
  }, text);
}
