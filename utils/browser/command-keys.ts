import { browser } from './api';

/** The keys that the browser listens for, as they are set now; empty where none is. */
export async function commandKeys(): Promise<{ name: string; shortcut: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}
