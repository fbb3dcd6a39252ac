import { useId, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { OfferedTip } from '@/utils/phrasing/tips';
import { filled, useContent } from '../pack';
import { useServices } from '../panel/services';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../words';
import { SayingButtons } from './SayingButtons';
import { SayingText } from './SayingText';
import { TipMore } from './TipMore';

interface Props {
  readonly offered: OfferedTip;
  readonly conversation: Conversation;
  /** Changes a line of one's own. */
  onEdit(): void;
}

/** One line to say; its reasons and what else one can do with it, on request. */
export function TipCard({ offered, conversation, onEdit }: Props) {
  const words = useWords();
  const { shelf } = useServices();
  const { pack, other } = useContent();
  const [open, setOpen] = useState(false);
  const lineId = useId();
  const { id, tip, own, type, say, mark } = offered;
  const line = filled(say, conversation, pack.language);
  const twin = tip && other?.tips.find((it) => it.id === tip.id);
  return (
    <li class={`tip ${type}`}>
      <span class="small type">
        {words.tipType[type]}
        {mark.favourite && <span class="star"> ★</span>}
        <span class="when"> · {tip?.when ?? words.tips[own?.ofCompany ? 'ofCompany' : 'own']}</span>
      </span>
      <p id={lineId} {...(tip && { lang: pack.language })}>
        <SayingText line={line} own={!tip} />
      </p>
      {twin && other && (
        <p class="twin" lang={other.language}>
          <SayingText line={filled(twin.say, conversation, other.language)} own={false} />
        </p>
      )}
      {open && <TipMore offered={offered} onEdit={onEdit} />}
      <span class="buttons">
        <IconButton
          icon="favourite"
          label={mark.favourite ? words.tips.notFavourite : words.tips.favourite}
          pressed={mark.favourite === true}
          about={lineId}
          class={mark.favourite ? 'starred' : 'on-hover'}
          onPress={() => void shelf.mark(id, { favourite: !mark.favourite })}
        />
        <SayingButtons id={id} text={line.text} type={type} line={lineId} />
        <IconButton
          icon={open ? 'fewer' : 'more'}
          label={open ? words.tips.less : words.tips.why}
          expanded={open}
          about={lineId}
          onPress={() => setOpen(!open)}
        />
      </span>
    </li>
  );
}
