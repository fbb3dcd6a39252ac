import { browser } from './api';

/**
 * What the code in a frame answers. Undefined where the page went meanwhile, or has not answered for so long (ms),
 * as while it shows a dialog of its own: what was asked for may have happened or not.
 */
export async function frameAnswer(
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  message: object,
  patience: number,
): Promise<unknown> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  try {
    return await Promise.race([browser.tabs.sendMessage(tabId, message, { frameId }), late]);
  } catch {
    return undefined;
  }
}
