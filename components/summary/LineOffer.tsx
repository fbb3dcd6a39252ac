import { useId } from 'preact/hooks';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import type { Offer } from '@/utils/summary/applied';
import { itemText, type SummaryWords } from '@/utils/summary/render';
import type { SectionId } from '@/utils/summary/section';
import { useShown } from '../cover/shown';
import { namedWith } from '../ui/named-with';
import { useWordsOf } from '../words';

interface Props {
  readonly offer: Offer;
  readonly section: SectionId;
  readonly words: SummaryWords;
  onUse(): void;
  onKeep(): void;
}

/** The notes changed under the manager's words: what they say now, and whose words to take. */
export function LineOffer({ offer: { edit, now, withheld }, section, words, onUse, onKeep }: Props) {
  const outgoing = useWordsOf(outgoingWords);
  const { text } = useShown();
  const id = useId();
  return (
    <div class="notice offer" data-focus={`offer ${edit.id}`}>
      <p>{withheld ? outgoing.offer.gone : outgoing.offer.changed}</p>
      <blockquote id={id}>
        {text(withheld || !now ? edit.text : itemText(now, section, words), undefined)}
      </blockquote>
      <div class="row-links">
        <button {...namedWith(`${id}-use`, id)} type="button" class="link" onClick={onUse}>
          {now && !withheld ? outgoing.offer.use : outgoing.offer.drop}
        </button>
        <button {...namedWith(`${id}-keep`, id)} type="button" class="link" onClick={onKeep}>
          {now ? outgoing.offer.keep : outgoing.offer.asOwn}
        </button>
      </div>
    </div>
  );
}
