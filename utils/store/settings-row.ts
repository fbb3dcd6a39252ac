import type { Settings } from '../settings/settings';
import { checked, fitting, notWrittenOver, settingsRow } from './rows';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (row: unknown) => (typeof row === 'object' && row !== null ? (row as Fields) : {});
const isRead = (name: string, value: unknown) =>
  fitting<unknown>(settingsRow, { [name]: value }) !== undefined;

/** What was chosen, as far as this version can read it: a choice that it cannot read hides none of the others. */
export function settingsIn(row: unknown): Settings {
  return Object.fromEntries(Object.entries(fieldsOf(row)).filter(([name, value]) => isRead(name, value)));
}

/**
 * The row with a choice made; the others stay as they are, also those that this version cannot read. An error
 * where much would go unread with one choice: a list, or a group of choices.
 */
export function settingsWith(row: unknown, change: Settings): object {
  const before = fieldsOf(row);
  for (const name of Object.keys(change))
    if (typeof before[name] === 'object' && !isRead(name, before[name])) throw notWrittenOver();
  return { ...before, ...checked(settingsRow, change) };
}
