import { useState } from 'preact/hooks';
import { deliveryWords } from '@/utils/locale/areas/delivery';
import { type Part, renderPart, type SummaryWords } from '@/utils/summary/render';
import type { SectionId } from '@/utils/summary/section';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import type { Composed } from '../summary/useSummary';
import { IconButton } from '../ui/IconButton';
import { tellAnew } from '../ui/tell-anew';
import { Held } from '../wording/Held';
import { useHold } from '../wording/useHold';
import { useWordsOf } from '../words';

interface Props {
  readonly composed: Composed;
  readonly section: SectionId;
  readonly part: Part;
  readonly item: SummaryWords['item'];
}

/** Copies one section for the field that is named like it: what it says, without its heading. */
export function CopySection({ composed, section, part, item }: Props) {
  const delivery = useWordsOf(deliveryWords);
  const { copy } = useServices();
  const { text } = useShown();
  const [report, setReport] = useState('');
  const hold = useHold(composed, (_, id) => id === section);
  const onCopy = () =>
    tellAnew(report, setReport, async () => {
      const done = await copy(renderPart(part, item));
      return done ? delivery.copiedSection(part.items.length) : delivery.copyFailed;
    });
  return (
    <span class="copy-section">
      <IconButton
        icon="copy"
        label={delivery.copySection(text(part.heading))}
        onPress={() => void hold.pass(onCopy)}
      />
      <span class="small" role="status">
        {report}
      </span>
      <Held hold={hold} composed={composed} />
    </span>
  );
}
