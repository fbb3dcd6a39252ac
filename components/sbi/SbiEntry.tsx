import { sbiWords } from '@/utils/locale/areas/sbi';
import { isJudgement } from '@/utils/notes/basis';
import { type Draft, draftKind } from '@/utils/notes/draft';
import { splitPrefix } from '@/utils/notes/prefix';
import { isBlank, sketchKinds } from '@/utils/notes/sketch';
import { useOverlay } from '../panel/overlay';
import { useWordsOf } from '../words';

/** Beside a judgement that is being typed: the way to put it together of its parts, or to go on with that. */
export function SbiEntry({ draft }: { draft: Draft }) {
  const sbi = useWordsOf(sbiWords);
  const open = useOverlay();
  const kind = draftKind(draft);
  const begun = draft.sketch !== undefined && !isBlank(draft.sketch);
  if (!begun && !isJudgement({ kind })) return null;
  const text = splitPrefix(draft.text).text.trim();
  const as = sketchKinds.find((it) => it === kind);
  return (
    <button
      type="button"
      class="link small sbi-entry"
      title={sbi.title}
      onClick={() => open({ kind: 'sbi', ...(text && { text }), ...(as && { as }) })}
    >
      {begun ? sbi.goOn : sbi.open}
    </button>
  );
}
