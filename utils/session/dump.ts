import { textOf } from '../archive/archive';
import { fileName } from '../archive/file-name';
import { dumpOf } from '../store/dump';

/**
 * Hands the browser a file of the database as it is, of whatever version, where it cannot be shown. `now` is
 * epoch ms.
 */
export async function saveDump(
  now: number,
  keepFile: (content: string, name: string, type: string) => void,
): Promise<boolean> {
  try {
    keepFile(textOf(await dumpOf(now)), fileName('data', now), 'application/json');
    return true;
  } catch {
    return false; // the screen that asked says so
  }
}
