import type { InsertReport } from '../messages/insert-report';
import { type Content, insertInto } from './insert';
import { goToWhole } from './place';
import { refusal } from './refusal';

/**
 * Writes a whole field of a form, native or rich: in place of what stands in it, or behind it. The field gets
 * the focus. One step to undo, where the editor allows. Says truly what became of it.
 */
export async function writeField(
  field: HTMLElement,
  content: Content,
  how: 'replace' | 'append',
): Promise<InsertReport> {
  const reason = refusal(field);
  if (reason) return { ok: false, reason };
  await goToWhole(field, how === 'replace' ? 'all' : 'end');
  if (!field.isConnected) return { ok: false, reason: 'gone' };
  return insertInto(field, content);
}
