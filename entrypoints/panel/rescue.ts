import type { RescueServices } from '@/components/rescue/services';
import { browser } from '@/utils/browser/api';
import { askFor } from '@/utils/browser/hosts';
import { activeTab } from '@/utils/browser/tabs';
import type { RescuedHere, RescueMessage, RescueReplies } from '@/utils/messages/rescue';
import { patternFor } from '@/utils/sites/pattern';

const ask = <Message extends RescueMessage>(message: Message): Promise<RescueReplies[Message['kind']]> =>
  browser.runtime.sendMessage(message);

/** What the views of draft rescue can do, in a panel in a page or beside one. */
export function createRescue(framed: boolean): RescueServices {
  const beside = async () => {
    const tab = framed ? undefined : await activeTab();
    return tab && { tabId: tab.id };
  };

  /** Firefox lets no frame in somebody's page ask. Undefined: this window may not. */
  function askWithin(origin: string): Promise<boolean> | undefined {
    const pattern = patternFor(origin);
    return browser.permissions && pattern ? askFor(pattern) : undefined;
  }

  return {
    async here() {
      try {
        const here: RescuedHere | undefined = await ask({ kind: 'ask-rescued', ...(await beside()) });
        return here ?? { offers: [] };
      } catch {
        return { offers: [] }; // the background was ended while it looked: nothing is offered until the next look
      }
    },
    async putBack({ id, holds, page }) {
      try {
        const report = await ask({ kind: 'put-back', id, holds, page, ...(await beside()) });
        return report ?? { ok: false, reason: 'no-answer' };
      } catch {
        return { ok: false, reason: 'no-answer' }; // the background was ended while it worked
      }
    },
    drop: (id) =>
      ask({ kind: 'drop-rescued', id }).then(
        (done) => done === true,
        () => false,
      ),
    async switchOn(origin) {
      try {
        const allowed = await askWithin(origin);
        if (allowed === false) return 'refused';
        if (await ask({ kind: 'switch-rescue', origin, on: true })) return 'on';
        if (allowed) return 'refused';
        await browser.runtime.sendMessage({ kind: 'open-options' });
        return 'elsewhere';
      } catch {
        return 'refused';
      }
    },
    switchOff: (origin) =>
      ask({ kind: 'switch-rescue', origin, on: false }).then(
        (done) => done === true,
        () => false,
      ),
  };
}
