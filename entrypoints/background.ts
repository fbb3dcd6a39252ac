import { defineBackground } from 'wxt/utils/define-background';
import { noticeText } from '@/components/reminders/notice-text';
import { browser, ownOrigin } from '@/utils/browser/api';
import { checkEntry, clipEntry, showMenus } from '@/utils/browser/clip-menu';
import { fieldTextIn } from '@/utils/browser/field-text';
import { askFieldsIn } from '@/utils/browser/form-fields';
import { grantedSites, isGranted, leaveForbidden, patternFor, withdrawLauncher } from '@/utils/browser/hosts';
import { followFields, insertInto } from '@/utils/browser/insertion';
import { tellClip } from '@/utils/browser/last-clip';
import { openHome, openOnboarding, openOptions } from '@/utils/browser/own-pages';
import { firstLanguage, onPolicyChange, readPolicy } from '@/utils/browser/policy';
import { mayNotify, notify, onNotificationPressed, onWake, wakeAt } from '@/utils/browser/reminders';
import { keepableFieldsIn, putBackIn, registerRescue } from '@/utils/browser/rescue-script';
import { selectionIn } from '@/utils/browser/selection';
import { openPopup, openSidePanel } from '@/utils/browser/side-panel';
import { bringReaders, ensureLauncher, lookAgain, pickIn, tabOf, tellLauncher } from '@/utils/browser/tabs';
import { checkFieldWords } from '@/utils/locale/areas/check-field';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { kindFrom } from '@/utils/meeting/kind';
import type { ClipOutcome } from '@/utils/messages/clip-outcome';
import type { CheckNow } from '@/utils/messages/field-text';
import { usualWidth } from '@/utils/messages/frame-port';
import type { InsertNow } from '@/utils/messages/insert-now';
import { createPasses } from '@/utils/messages/pass';
import { type Sender, senderClass } from '@/utils/messages/sender';
import { isToBackground, type Look, type Replies, type ToBackground } from '@/utils/messages/to-background';
import type { Wish } from '@/utils/messages/to-page';
import { allowsSite } from '@/utils/policy/narrowed';
import { type Clipping, createClipper } from '@/utils/session/clipper';
import { createReminding } from '@/utils/session/reminding';
import { answerRescue, answerTyping } from '@/utils/session/rescue-answers';
import { createRescuing } from '@/utils/session/rescuing';
import type { CoverReason } from '@/utils/settings/settings';
import { type OpenedBackgroundStore, openBackgroundStore } from '@/utils/store/open-background-store';

/** ms in which a second press of a key means the first. */
const samePress = 700;

export default defineBackground(() => {
  const passes = createPasses((ms, call) => setTimeout(call, ms));

  let opening: Promise<OpenedBackgroundStore> | undefined;

  async function ownStore() {
    opening ??= openBackgroundStore(() => {
      opening = undefined;
    });
    const opened = await opening;
    if (!opened.ok) opening = undefined; // it may open the next time
    return opened.ok ? opened.store : undefined;
  }

  /** Covers names and private notes in every window, or uncovers them. */
  async function cover(next: (now: CoverReason | undefined) => CoverReason | undefined): Promise<true> {
    const store = await ownStore();
    if (store) {
      const { shoulderSafe } = await store.settings();
      await store.changeSettings({ shoulderSafe: next(shoulderSafe) });
      await lookAgain();
    }
    return true;
  }

  const reminding = createReminding({
    store: ownStore,
    isAllowed: async () => (await mayNotify()) && !(await readPolicy()).off.includes('reminders'),
    wakeAt,
    async show(notice, { language, reminders, shoulderSafe }) {
      const named = reminders?.named === true && !shoulderSafe;
      const text = noticeText(notice, Date.now(), language ?? (await firstLanguage()), named);
      await notify(text.title, text.message, notice.kind, notice.place);
    },
    now: Date.now,
  });
  const planReminders = () => reminding.plan();
  onWake(planReminders);
  onNotificationPressed((place) => void openHome(place));

  async function look(title: string | undefined): Promise<Look> {
    const store = await ownStore();
    const settings = store ? await store.settings() : {};
    return {
      language: settings.language ?? (await firstLanguage()),
      panelWidth: settings.panelWidth ?? usualWidth,
      developer: settings.developer ?? false,
      covered: settings.shoulderSafe !== undefined,
      isTalk: title !== undefined && kindFrom(title) !== undefined,
    };
  }

  const clipper = createClipper({
    store: ownStore,
    read: selectionIn,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });

  const rescuing = createRescuing({
    store: ownStore,
    keepableFieldsIn,
    write: putBackIn,
    register: registerRescue,
    async isGranted(origin) {
      const pattern = patternFor(origin);
      return pattern !== undefined && isGranted(pattern);
    },
    async mayKeep(origin) {
      const [policy, pattern] = [await readPolicy(), patternFor(origin)];
      return pattern !== undefined && !policy.off.includes('rescue') && allowsSite(policy, pattern);
    },
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });

  async function keep(clipping: Clipping): Promise<ClipOutcome> {
    const [outcome, { language }] = await Promise.all([clipper.keep(clipping), look(undefined)]);
    const evidence = evidenceWords[language];
    if ('refused' in outcome) await tellClip(outcome, evidence.clip.refused[outcome.refused]);
    else await tellClip(outcome, outcome.again ? evidence.clip.again : evidence.clip.kept);
    return outcome;
  }

  async function refreshClipMenu(): Promise<void> {
    const { language } = await look(undefined);
    const checkField = checkFieldWords[language];
    await showMenus({ clip: evidenceWords[language].clip.keep, check: checkField.menu });
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
        void followFields(tabId);
        return Promise.resolve(true);
      case 'claim-pass':
        return from === 'extension-page' && tabId !== undefined
          ? passes.claim(message.pass, tabId)
          : undefined;
      case 'open-side-panel':
        return from !== 'stranger' && tabId !== undefined ? openSidePanel(tabId) : undefined;
      case 'open-options':
        return from === 'extension-page' ? openOptions().then(() => true) : undefined;
      case 'open-home':
        return from === 'extension-page' ? openHome(message.place).then(() => true) : undefined;
      case 'refresh-clip-menu':
        // Sent after every change of settings, and when a file was brought in.
        if (from !== 'extension-page') return undefined;
        return Promise.all([refreshClipMenu(), rescuing.refresh()]).then(() => true);
      case 'presenting':
        return from === 'page-side' ? cover((now) => now ?? 'presenting') : undefined;
      case 'covered':
        return from === 'extension-page' ? lookAgain().then(() => true) : undefined;
      case 'plan-reminders':
        return from === 'extension-page' ? planReminders().then(() => true) : undefined;
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
      case 'own-tab':
        return from === 'extension-page' ? Promise.resolve(tabId ?? null) : undefined;
      case 'follow-fields': {
        const target = tabId ?? message.tabId;
        if (from !== 'extension-page' || target === undefined) return undefined;
        return followFields(target).then(() => true);
      }
      case 'check-field': {
        const target = tabId ?? message.tabId;
        return from === 'extension-page' && target !== undefined ? fieldTextIn(target) : undefined;
      }
      case 'insert': {
        const target = tabId ?? message.tabId;
        if (from !== 'extension-page' || target === undefined) return undefined;
        return insertInto(target, { kind: 'insert-here', html: message.html, text: message.text });
      }
      case 'fields': {
        const target = tabId ?? message.tabId;
        if (from !== 'extension-page' || target === undefined) return undefined;
        return askFieldsIn(target, { kind: 'fields-here', ask: message.ask });
      }
      case 'may-keep':
      case 'keep-typed':
        return from === 'page-side' ? answerTyping(rescuing, message, sender) : undefined;
      case 'ask-rescued':
      case 'put-back':
      case 'drop-rescued':
      case 'switch-rescue':
        return from === 'extension-page' ? answerRescue(rescuing, message, tabId, tabOf) : undefined;
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

  /** When the key for inserting was pressed last; ms. A key held down repeats, and means one insertion. */
  let insertKey = 0;

  /** The panel of the tab inserts, if one is open and shows a summary; else the panel is opened. */
  async function insertByKey(tabId: number, windowId: number): Promise<void> {
    const isRepeated = Date.now() - insertKey < samePress;
    insertKey = Date.now();
    if (isRepeated) return;
    await askPanel({ kind: 'insert-now', tabId, windowId });
  }

  /** Has the open panel of a tab do something; where none is open, one comes, with a wish. */
  async function askPanel(message: InsertNow | CheckNow, wish?: Wish): Promise<void> {
    const { tabId } = message;
    const taken = await browser.runtime.sendMessage(message).catch(() => undefined); // nobody listens
    if (taken === true) return;
    const there = await ensureLauncher(tabId);
    if (!there || (await tellLauncher(tabId, { kind: 'open-panel', ...(wish && { wish }) })) === 'beside')
      await offerSidePanel(tabId);
  }

  async function toggleOn(tabId: number): Promise<void> {
    const there = await ensureLauncher(tabId);
    const shown = there ? await tellLauncher(tabId, { kind: 'toggle-panel' }) : 'beside';
    if (shown === 'beside') await offerSidePanel(tabId);
    if (shown === 'beside-first' && !(await openSidePanel(tabId)))
      await tellLauncher(tabId, { kind: 'open-panel' });
  }

  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, frameUrl, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === checkEntry) {
      // In our own panel the field is one of ours.
      if (!frameUrl?.startsWith(ownOrigin))
        void askPanel({ kind: 'check-now', tabId: tab.id, windowId: tab.windowId ?? -1 }, { check: true });
      return;
    }
    if (menuItemId !== clipEntry) return;
    // What stands in our own panel is not from the page around it.
    const source = frameUrl?.startsWith(ownOrigin) ? {} : { ...tab, isPrivate: tab.incognito };
    // The popup asks for whom: the menu itself names nobody.
    void keep({ tabId: tab.id, frameId, told: selectionText, personId: '', source }).then(openPopup);
  });
  // At each start of the background: after an installation, with the browser, and when it wakes.
  // Where it cannot be done, the menu stays as it was.
  refreshClipMenu().catch(() => undefined);
  // What could not be deleted or registered now is at the next start, and when it is read.
  rescuing.refresh().catch(() => undefined);

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
    else void toggleOn(id);
  });

  /** Once, and only where no site is on: who has sites already needs no welcome. */
  async function welcome(): Promise<void> {
    if ((await grantedSites()).length === 0) await openOnboarding();
  }

  /** Sees to it that nothing is on that the company forbids. */
  function obey(): void {
    void leaveForbidden();
    rescuing.withdraw().catch(() => undefined); // until it can be, nothing more is kept there
    void planReminders();
  }
  onPolicyChange(obey, new AbortController().signal);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    obey();
    if (reason === 'install') void welcome();
  });
  browser.runtime.onStartup.addListener(() => {
    obey();
  });
  browser.permissions.onAdded.addListener(() => {
    void leaveForbidden();
    rescuing.refresh().catch(() => undefined);
    void planReminders();
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void withdrawLauncher(origins);
    rescuing.withdraw().catch(() => undefined); // without the grant nothing comes into the pages; texts go in 7 days
    void planReminders();
  });
});
