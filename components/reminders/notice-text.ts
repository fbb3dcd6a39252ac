import { remindersWords } from '@/utils/locale/areas/reminders';
import type { Language } from '@/utils/locale/language';
import type { Notice } from '@/utils/reminders/notice';

export interface NoticeText {
  readonly title: string;
  readonly message: string;
}

const minute = 60_000;
/** Up to here one counts minutes, min. */
const soon = 90;

function begins(start: number, now: number, language: Language): string {
  const reminders = remindersWords[language];
  const minutes = Math.max(1, Math.round((start - now) / minute));
  if (minutes <= soon) return reminders.notice.beginsIn(minutes);
  const isToday = new Date(start).toDateString() === new Date(now).toDateString();
  return isToday ? reminders.notice.beginsAt(start) : reminders.notice.beginsOn(start);
}

function neutral({ kind, count, reminder }: Notice, now: number, language: Language): NoticeText {
  const reminders = remindersWords[language];
  if (kind === 'prepare')
    return {
      title:
        reminder?.until === undefined ? reminders.notice.talks(count) : begins(reminder.until, now, language),
      message: reminders.notice.prepare,
    };
  if (kind === 'finish')
    return {
      title: count === 1 ? reminders.notice.finish : reminders.notice.finishes(count),
      message: reminders.notice.finishWhy,
    };
  if (kind === 'due')
    return {
      title: count === 1 ? reminders.notice.due : reminders.notice.dues(count),
      message: reminders.notice.dueWhy,
    };
  return { title: reminders.notice.waiting(count), message: reminders.notice.waitingWhy };
}

/** What a notification says: no name unless the manager allows it, and nothing of a note ever. */
export function noticeText(notice: Notice, now: number, language: Language, named: boolean): NoticeText {
  const { title, message } = neutral(notice, now, language);
  const name = named ? notice.reminder?.person.name : undefined;
  const reminders = remindersWords[language];
  return { title: name ? reminders.notice.with(title, name) : title, message };
}
