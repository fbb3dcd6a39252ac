import type { PlanReminders } from '../messages/to-background';
import { browser } from './api';

const alarm = 'reminders';
const asked = { permissions: ['notifications' as const] };

/** Whether the user has let us show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(asked);
}

/** Whether this page may ask for them: Firefox gives that to no frame in somebody's page. */
export function canAskToNotify(): boolean {
  return browser.permissions !== undefined;
}

/** Asks for notifications. Only inside a gesture: call it before anything is awaited. */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(asked);
  } catch {
    return false; // no press was seen; the view says where else it can be switched on
  }
}

/** Has the background see to the reminders: something changed that they hang on. */
export function planReminders(): void {
  const message: PlanReminders = { kind: 'plan-reminders' };
  // Where nobody answers, the alarm that is set or the next start makes up for it.
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** One alarm at a moment (epoch ms), in place of any before; undefined: none. */
export async function wakeAt(time: number | undefined): Promise<void> {
  if (time === undefined) await browser.alarms.clear(alarm);
  else browser.alarms.create(alarm, { when: time });
}

/** Calls when the alarm goes off; the browser wakes the background for it. */
export function onWake(call: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) call();
  });
}

/** A notification that, when pressed, leads to a place of the home page: the place is its id. */
export async function notify(title: string, message: string, kind: string, place: string): Promise<void> {
  await browser.notifications.create(`${kind} ${place}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title,
    message,
  });
}

/** Calls with the place of a notification that was pressed, and takes it away. */
export function onNotificationPressed(call: (place: string) => void): void {
  let heard = false;
  const listen = () => {
    // Absent until the user has allowed notifications, which may be while this runs.
    if (heard || !browser.notifications) return;
    heard = true;
    browser.notifications.onClicked.addListener((id) => {
      void browser.notifications.clear(id);
      call(id.slice(id.indexOf(' ') + 1));
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
