import type { ReminderChoices } from '../reminders/choices';
import { type Notice, noticesOf } from '../reminders/notice';
import { oldest, plan } from '../reminders/plan';
import { type OpenAction, type Reminder, remindersOf } from '../reminders/reminder';
import type { Settings } from '../settings/settings';
import type { Store } from '../store/store';
import { coalesced } from './coalesced';

export interface RemindingEdges {
  /** Undefined where nothing can be read just now. */
  store(): Promise<ReminderStore | undefined>;
  /** Whether the browser lets us show notifications. */
  isAllowed(): Promise<boolean>;
  /** Has `plan` called at that moment, epoch ms, and at no other; undefined: at none. */
  wakeAt(time: number | undefined): Promise<void>;
  show(notice: Notice, settings: Settings): Promise<void>;
  now(): number;
}

type ReminderStore = Pick<
  Store,
  'settings' | 'conversation' | 'conversationsBetween' | 'openActions' | 'reminded' | 'takeReminders'
>;

export interface Reminding {
  /** Shows what is due, each once, and sees to it that it is called again in time. May be called at any time. */
  plan(): Promise<void>;
}

async function readReminders(store: ReminderStore, choices: ReminderChoices, now: number) {
  const [conversations, notes] = await Promise.all([
    store.conversationsBetween(now - oldest, Number.POSITIVE_INFINITY),
    store.openActions(),
  ]);
  const read = new Map(conversations.map((it) => [it.id, it]));
  const actions = await Promise.all(
    notes.map(async (note): Promise<OpenAction[]> => {
      if (!note.action?.due) return [];
      const conversation = read.get(note.conversationId) ?? (await store.conversation(note.conversationId));
      return conversation ? [{ note, conversation }] : [];
    }),
  );
  return remindersOf(conversations, actions.flat(), choices);
}

/** Keeps the browser's one alarm at the next reminder, and shows what is due. */
export function createReminding({ store, isAllowed, wakeAt, show, now }: RemindingEdges): Reminding {
  /** Those that nobody has shown before: written down first, so that no two can show the same. */
  async function take(from: ReminderStore, due: readonly Reminder[], time: number): Promise<Reminder[]> {
    if (due.length === 0) return [];
    const keys = due.map(({ key }) => key);
    const taken = await from.takeReminders(keys, time, time - 2 * oldest);
    return due.filter(({ key }) => taken.has(key));
  }

  async function run(): Promise<void> {
    const opened = await store();
    const settings = await opened?.settings();
    if (!opened || !settings?.reminders?.on || !(await isAllowed())) return wakeAt(undefined);
    const time = now();
    const reminders = await readReminders(opened, settings.reminders, time);
    const { due, next } = plan(reminders, await opened.reminded(), settings.reminders, time);
    await wakeAt(next);
    for (const notice of noticesOf(await take(opened, due, time), time)) await show(notice, settings);
  }

  // Whatever fails is tried again with the next change, alarm or start of the browser.
  return { plan: coalesced(() => run().catch(() => undefined)) };
}
