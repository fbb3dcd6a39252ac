import { browser } from './api';

/** The entry in the menu over a selected text. */
export const clipEntry = 'evidence';
/** The entry in the menu over a field that takes text. */
export const checkEntry = 'check-field';

/** What the entries say. */
interface Titles {
  readonly clip: string;
  readonly check: string;
}

/** Where the title shown is noted down: in memory, for as long as the browser runs. */
const noted = 'clip-menu';

/** Has the background bring the menu up to date after a change that it shows: the background may be asleep. */
export function followInMenu(change: { settings?: boolean; all?: boolean }): void {
  if (change.settings || change.all) void browser.runtime.sendMessage({ kind: 'refresh-clip-menu' });
}

function create(id: string, title: string, context: 'selection' | 'editable'): Promise<void> {
  return new Promise((resolve) => {
    browser.contextMenus.create({ id, title, contexts: [context] }, () => {
      void browser.runtime.lastError; // it is there already: just as well
      resolve();
    });
  });
}

/** One after the other: two that overlap would make the entry twice. */
let showing: Promise<void> = Promise.resolve();

/**
 * Puts our entries into the menus over a selected text and over a field. They stay when the background sleeps. They
 * name nobody: the browser keeps what stands in its menus in files of its own, where erasing a person would not
 * reach it. Nothing is done where they are there: an open menu must not lose the entry that is about to be pressed.
 * Only where a text is selected in a field the browser shows both, behind one entry with the extension's name.
 */
export function showMenus({ clip, check }: Titles): Promise<void> {
  const show = async () => {
    const { [noted]: shown } = await browser.storage.session.get(noted);
    if (shown === clip) return;
    await browser.contextMenus.removeAll();
    await create(clipEntry, clip, 'selection');
    await create(checkEntry, check, 'editable');
    await browser.storage.session.set({ [noted]: clip });
  };
  showing = showing.then(show, show);
  return showing;
}
