import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFiller, type FormNow } from '@/utils/delivery/fill';
import { isFieldsHere } from '@/utils/messages/fields';
import { fieldFinder } from '@/utils/sites/offer';
import { answerHere } from './in-page/answer-here';

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
  const filler = createFiller(formNow);
  answerHere('fill', isFieldsHere, ({ ask }) => filler.answer(ask));
});
