import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type KeepTyped, type MayKeep, siteIsOn } from '@/utils/messages/rescue';
import { type RescueWorld, rescueKey } from '@/utils/rescue/in-page';
import { createRescuePage } from '@/utils/rescue/rescue-page';

/** Whether a frame around this one is of the same origin: its script sees to this one as well. */
function isSeenTo(): boolean {
  try {
    return parent !== window && parent.document !== undefined;
  } catch {
    return false; // another origin
  }
}

/** Comes only into pages of sites where the user has asked for copies of what they type. */
export default defineUnlistedScript(async () => {
  if (isSeenTo()) return;
  const world = globalThis as RescueWorld;
  world[rescueKey]?.end();
  // Calls of a cut-off extension throw at once; here they reject like any other.
  const send = async (message: MayKeep | KeepTyped): Promise<unknown> => browser.runtime.sendMessage(message);
  const page = createRescuePage({
    async keep(place, text) {
      if (browser.runtime?.id === undefined) return false; // updated, disabled or removed under this script
      return siteIsOn(await send({ kind: 'keep-typed', place, text }));
    },
    ended: () => delete world[rescueKey],
  });
  world[rescueKey] = page;
  if ((await send({ kind: 'may-keep' }).catch(() => false)) === true) page.start();
  else page.end();
});
