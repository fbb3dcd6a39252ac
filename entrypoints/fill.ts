import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFiller, type FormNow } from '@/utils/delivery/fill';
import { type FieldsReport, isFieldsHere } from '@/utils/messages/fields';
import { fieldFinder } from '@/utils/sites/offer';

const nowhere: FormNow = { where: '', fields: new Map(), known: () => undefined };

/** The form as the reader of forms, which gave the marks, finds it now. */
function formNow(): FormNow {
  const form = fieldFinder()?.({ document, url: new URL(location.href) });
  if (!form) return nowhere;
  const fields = form.fields.map(({ mark, element, empty }) => [mark, { element, empty }] as const);
  return { where: form.where, fields: new Map(fields), known: form.known };
}

/** Comes into a page when the user asks to see what would be filled in, and stays to fill it and take it back. */
export default defineUnlistedScript(() => {
  const here = Symbol.for('fairside.fill');
  const world = globalThis as { [here]?: true };
  if (world[here]) return;
  world[here] = true;
  const filler = createFiller(formNow);
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (sender.id !== browser.runtime.id || !isFieldsHere(message)) return;
    const failed: FieldsReport = { ok: false, reason: 'no-answer' };
    void filler.answer(message.ask).then(answer, () => answer(failed));
    return true;
  });
});
