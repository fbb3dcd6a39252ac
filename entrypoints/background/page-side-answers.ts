import { followFields } from '@/utils/browser/insertion';
import { bringReaders, tellLauncher } from '@/utils/browser/launcher';
import { pickIn } from '@/utils/browser/pick';
import { openSidePanel } from '@/utils/browser/side-panel';
import type { Passes } from '@/utils/messages/pass';
import { answerTyping } from '@/utils/session/rescue-answers';
import type { Rescuing } from '@/utils/session/rescuing';
import type { PageSideAnswers } from './answering';
import type { Looks } from './looks';

/** What our scripts in pages are answered. */
export function pageSideAnswers({ look, cover }: Looks, passes: Passes, rescuing: Rescuing): PageSideAnswers {
  return {
    look: ({ title }) => look(title),
    'issue-pass'({ pass }, tabId) {
      passes.issue(pass, tabId);
      void followFields(tabId);
      return Promise.resolve(true);
    },
    'open-side-panel': (_message, tabId) => openSidePanel(tabId),
    presenting: () => cover((now) => now ?? 'presenting'),
    'more-readers': ({ which }, tabId, { frameId = 0 }) => bringReaders({ tabId, frameId }, which),
    'frame-shows'({ reading }, tabId, { frameId }) {
      if (!frameId) return undefined; // it speaks for the whole page itself
      return tellLauncher(tabId, { kind: 'frame-shown', reading }).then(
        () => true,
        () => false, // no launcher speaks for the whole page: the frame's own does
      );
    },
    pick: async (_message, tabId) => pickIn(tabId, (await look()).language),
    'may-keep': (message, _tabId, sender) => answerTyping(rescuing, message, sender),
    'keep-typed': (message, _tabId, sender) => answerTyping(rescuing, message, sender),
  };
}
