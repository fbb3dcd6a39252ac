import type { CommandKey } from '../messages/command-keys';
import { browser } from './api';

/** The keys that the browser listens for, as they are set now; empty where none is. */
export async function commandKeys(): Promise<CommandKey[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}
