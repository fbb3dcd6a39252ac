import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeField } from '@/utils/delivery/write-field';
import { textIn } from '@/utils/host-page/editable';
import { isPutBackHere, type PutBackHere, type PutReport } from '@/utils/messages/rescue';
import { isSamePlace } from '@/utils/rescue/keeping';
import { placedFields } from '@/utils/rescue/page-fields';
import { fullness } from '@/utils/rescue/worth';
import { answerHere } from './in-page/answer-here';

async function putBack({ place, holds, html, text }: PutBackHere): Promise<PutReport> {
  const fields = placedFields(document, location);
  const field = fields.find((it) => isSamePlace(it.place, place))?.element;
  if (!field || fullness(textIn(field)) !== holds) return { ok: false, reason: 'changed' };
  return writeField(field, { html, text }, 'replace');
}

/** Comes into a page when the user presses "put it back", and stays to answer the next time. */
export default defineUnlistedScript(() => answerHere('put-back', isPutBackHere, putBack));
