import { browser, ownOrigin } from '@/utils/browser/api';
import { checkEntry, clipEntry } from '@/utils/browser/clip-menu';
import { openPopup } from '@/utils/browser/side-panel';
import type { Clips } from './clips';
import type { Looks } from './looks';
import { askPanel, offerSidePanel, togglePanel } from './reaching-panels';

/** ms in which a second press of a key means the first. */
const samePress = 700;

/** Does what the user presses: our keys, and our entries in the menus over pages. */
export function hearKeysAndMenus({ keep }: Clips, { cover }: Looks): void {
  /** When the key for inserting was pressed last; ms. A key held down repeats, and means one insertion. */
  let insertKey = 0;

  /** The panel of the tab inserts, if one is open and shows a summary; else the panel is opened. */
  async function insertByKey(tabId: number, windowId: number): Promise<void> {
    const isRepeated = Date.now() - insertKey < samePress;
    insertKey = Date.now();
    if (!isRepeated) await askPanel({ kind: 'insert-now', tabId, windowId });
  }

  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, frameUrl, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    const isOurs = frameUrl?.startsWith(ownOrigin) === true;
    // In our own panel the field is one of ours.
    if (menuItemId === checkEntry && !isOurs)
      void askPanel({ kind: 'check-now', tabId: tab.id, windowId: tab.windowId ?? -1 }, { check: true });
    if (menuItemId !== clipEntry) return;
    // What stands in our own panel is not from the page around it.
    const source = isOurs ? {} : { ...tab, isPrivate: tab.incognito };
    // The popup asks for whom: the menu itself names nobody.
    void keep({ tabId: tab.id, frameId, told: selectionText, personId: '', source }).then(openPopup);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'cover') void cover((now) => (now ? undefined : 'asked'));
    if (tab?.id === undefined) return;
    const { id, url } = tab;
    if (command === 'clip-evidence')
      void keep({ tabId: id, personId: '', source: { ...tab, isPrivate: tab.incognito } }).then(
        (outcome) => 'refused' in outcome && openPopup(),
      );
    if (command === 'insert-summary') void insertByKey(id, tab.windowId ?? -1);
    if (command !== 'open-panel') return;
    // Pages of the browser itself take no script. The side panel opens only now, in the key's gesture.
    if (!url || !/^https?:/.test(url)) void offerSidePanel(id);
    else void togglePanel(id);
  });
}
