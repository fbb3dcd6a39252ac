import { browser } from 'wxt/browser';

/**
 * Has a script that was brought into a frame answer our messages of one kind, from now on. Brought in again, it is
 * there already. What breaks is answered, too: the panel says it.
 */
export function answerHere<Message>(
  script: string,
  isOurs: (message: unknown) => message is Message,
  answer: (message: Message) => Promise<unknown>,
): void {
  const here = Symbol.for(`fairside.${script}`);
  const world = globalThis as { [here]?: true };
  if (world[here]) return;
  world[here] = true;
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || !isOurs(message)) return;
    void answer(message).then(reply, () => reply({ ok: false, reason: 'no-answer' }));
    return true;
  });
}
