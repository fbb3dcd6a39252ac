import { defineBackground } from 'wxt/utils/define-background';
import { browser, ownOrigin } from '@/utils/browser/api';
import { grantedSites, registerLauncher, withdrawLauncher } from '@/utils/browser/hosts';
import { openOnboarding, openOptions } from '@/utils/browser/own-pages';
import { firstLanguage } from '@/utils/browser/policy';
import { openPopup, openSidePanel } from '@/utils/browser/side-panel';
import { bringReaders, ensureLauncher, insertInto, pickIn, tellLauncher } from '@/utils/browser/tabs';
import { kindFrom } from '@/utils/meeting/kind';
import { usualWidth } from '@/utils/messages/frame-port';
import { createPasses } from '@/utils/messages/pass';
import { type Sender, senderClass } from '@/utils/messages/sender';
import { isToBackground, type Look, type Replies, type ToBackground } from '@/utils/messages/to-background';
import { type OpenedStore, openStore } from '@/utils/store/open-store';

export default defineBackground(() => {
  const passes = createPasses((ms, call) => setTimeout(call, ms));

  let opening: Promise<OpenedStore> | undefined;

  async function look(title: string | undefined): Promise<Look> {
    opening ??= openStore(() => {
      opening = undefined;
    });
    const opened = await opening;
    const settings = opened.ok ? await opened.store.settings() : {};
    return {
      language: settings.language ?? (await firstLanguage()),
      panelWidth: settings.panelWidth ?? usualWidth,
      developer: settings.developer ?? false,
      isTalk: title !== undefined && kindFrom(title) !== undefined,
    };
  }

  /** What a message asks for; undefined for what its sender may not ask. */
  function answerTo(message: ToBackground, sender: Sender): Promise<Replies[keyof Replies]> | undefined {
    const from = senderClass(sender, { id: browser.runtime.id, origin: ownOrigin });
    const tabId = sender.tab?.id;
    switch (message.kind) {
      case 'look':
        return from === 'page-side' ? look(message.title) : undefined;
      case 'issue-pass':
        if (from !== 'page-side' || tabId === undefined) return undefined;
        passes.issue(message.pass, tabId);
        return Promise.resolve(true);
      case 'claim-pass':
        return from === 'extension-page' && tabId !== undefined
          ? passes.claim(message.pass, tabId)
          : undefined;
      case 'open-side-panel':
        return from !== 'stranger' && tabId !== undefined ? openSidePanel(tabId) : undefined;
      case 'open-options':
        return from === 'extension-page' ? openOptions().then(() => true) : undefined;
      case 'more-readers':
        return from === 'page-side' && tabId !== undefined
          ? bringReaders({ tabId, frameId: sender.frameId ?? 0 }, message.which)
          : undefined;
      case 'frame-shows':
        if (from !== 'page-side' || tabId === undefined || !sender.frameId) return undefined;
        return tellLauncher(tabId, { kind: 'frame-shown', reading: message.reading }).then(
          () => true,
          () => false, // no launcher speaks for the whole page: the frame's own does
        );
      case 'pick': {
        const target = tabId ?? message.tabId;
        if (from === 'stranger' || target === undefined) return undefined;
        return look(undefined).then(({ language }) => pickIn(target, { kind: 'pick-here', language }));
      }
      case 'insert': {
        const target = tabId ?? message.tabId;
        if (from !== 'extension-page' || target === undefined) return undefined;
        return insertInto(target, { kind: 'insert-here', html: message.html, text: message.text });
      }
    }
  }

  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Sender,
    reply: (value: unknown) => void,
  ) => {
    const answer = isToBackground(message) ? answerTo(message, sender) : undefined;
    if (!answer) return undefined;
    answer.then(reply, () => reply(undefined));
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

  /** The last resort, where no panel can be shown: the popup, whose button can open the side panel. */
  async function offerSidePanel(tabId: number): Promise<void> {
    if (!(await openSidePanel(tabId))) await openPopup();
  }

  async function toggleOn(tabId: number): Promise<void> {
    const there = await ensureLauncher(tabId);
    const shown = there ? await tellLauncher(tabId, { kind: 'toggle-panel' }) : 'beside';
    if (shown === 'beside') await offerSidePanel(tabId);
    if (shown === 'beside-first' && !(await openSidePanel(tabId)))
      await tellLauncher(tabId, { kind: 'open-panel' });
  }

  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-panel' || tab?.id === undefined) return;
    const { id, url } = tab;
    // Pages of the browser itself take no script. The side panel opens only now, in the key's gesture.
    if (!url || !/^https?:/.test(url)) void offerSidePanel(id);
    else void toggleOn(id);
  });

  /** Once, and only where no site is on: who has sites already needs no welcome. */
  async function welcome(): Promise<void> {
    if ((await grantedSites()).length === 0) await openOnboarding();
  }

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerLauncher();
    if (reason === 'install') void welcome();
  });
  browser.runtime.onStartup.addListener(() => void registerLauncher());
  browser.permissions.onAdded.addListener(() => void registerLauncher());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void withdrawLauncher(origins));
});
