import { defineBackground } from 'wxt/utils/define-background';
import { noticeText } from '@/components/reminders/notice-text';
import { browser } from '@/utils/browser/api';
import { grantedSites, isGranted, leaveForbidden, withdrawLauncher } from '@/utils/browser/hosts';
import { openHome, openOnboarding } from '@/utils/browser/own-pages';
import { firstLanguage, onPolicyChange, readPolicy } from '@/utils/browser/policy';
import { mayNotify, notify, onNotificationPressed, onWake, wakeAt } from '@/utils/browser/reminders';
import { keepableFieldsIn, putBackIn, registerRescue } from '@/utils/browser/rescue-script';
import { createPasses } from '@/utils/messages/pass';
import { allowsSite } from '@/utils/policy/narrowed';
import { createReminding } from '@/utils/session/reminding';
import { createRescuing } from '@/utils/session/rescuing';
import { patternFor } from '@/utils/sites/pattern';
import { answerMessages } from './answering';
import { createClips } from './clips';
import { hearKeysAndMenus } from './keys-and-menus';
import { createLooks } from './looks';
import { ownAnswers } from './own-answers';
import { createOwnStore } from './own-store';
import { pageSideAnswers } from './page-side-answers';

export default defineBackground(() => {
  const passes = createPasses((ms, call) => setTimeout(call, ms));
  const ownStore = createOwnStore();
  const looks = createLooks(ownStore);
  const clips = createClips(ownStore, looks);

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

  answerMessages(
    pageSideAnswers(looks, passes, rescuing),
    ownAnswers({ looks, clips, passes, rescuing, planReminders }),
  );
  hearKeysAndMenus(clips, looks);

  // At each start of the background: after an installation, with the browser, and when it wakes.
  // Where it cannot be done, the menu stays as it was.
  clips.refreshMenu().catch(() => undefined);
  // What could not be deleted or registered now is at the next start, and when it is read.
  rescuing
    .refresh()
    .then(() => rescuing.withdraw())
    .catch(() => undefined);

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
