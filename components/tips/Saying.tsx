import { useId } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { TipType } from '@/utils/phrasing/tip';
import { filled, useContent } from '../pack';
import { SayingButtons } from './SayingButtons';
import { SayingText } from './SayingText';

interface Props {
  /** What the line belongs to, as marks and search know it. */
  readonly id: string;
  readonly say: string;
  /** Absent where it is no tip. */
  readonly type?: TipType;
  readonly conversation: Conversation | undefined;
}

/** One line of the guide or of a moment, to say, copy or note. */
export function Saying({ id, say, type, conversation }: Props) {
  const { pack } = useContent();
  const lineId = useId();
  const line = filled(say, conversation, pack.language);
  return (
    <li class="line">
      <p id={lineId} lang={pack.language}>
        <SayingText line={line} own={id.startsWith('own/')} />
      </p>
      <span class="buttons">
        <SayingButtons id={id} text={line.text} type={type} line={lineId} />
      </span>
    </li>
  );
}
