import type { OfferedTip } from '@/utils/phrasing/tips';
import { useContent } from '../pack';
import { useServices } from '../panel/services';
import { useWords } from '../words';

interface Props {
  readonly offered: OfferedTip;
  onEdit(): void;
}

/** Why a line works, what it is said instead of, and the ways to keep it, change it or put it away. */
export function TipMore({ offered: { id, tip, own }, onEdit }: Props) {
  const words = useWords();
  const { shelf } = useServices();
  const { pack } = useContent();
  return (
    <div class="more">
      {tip?.instead && (
        <p>
          <b>{words.tips.instead}</b> <s lang={pack.language}>{tip.instead}</s>
        </p>
      )}
      {tip && (
        <p>
          <b>{words.tips.because}</b> <span lang={pack.language}>{tip.why}</span>
        </p>
      )}
      <p class="row-links">
        {own && !own.ofCompany && (
          <button type="button" class="link" onClick={onEdit}>
            {words.edit}
          </button>
        )}
        <button type="button" class="link" onClick={() => void shelf.mark(id, { hidden: true })}>
          {words.tips.hide}
        </button>
      </p>
    </div>
  );
}
