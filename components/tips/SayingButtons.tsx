import { useState } from 'preact/hooks';
import type { TipType } from '@/utils/phrasing/tip';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../words';
import { useSayingActions } from './useSayingActions';

interface Props {
  /** What is used, as marks and search know it. */
  readonly id: string;
  readonly text: string;
  /** Absent where it is no tip. */
  readonly type?: TipType | undefined;
  /** Id of the line on the screen. */
  readonly line: string;
}

/** Copy a line, or start a note with it. */
export function SayingButtons({ id, text, type, line }: Props) {
  const words = useWords();
  const actions = useSayingActions();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <IconButton
        icon={copied ? 'check' : 'copy'}
        label={copied ? words.tips.copied : words.tips.copy}
        about={line}
        onPress={() => void actions.copy(id, text).then(setCopied)}
      />
      <IconButton
        icon="add"
        label={words.tips.note}
        about={line}
        onPress={() => actions.note(id, text, type)}
      />
    </>
  );
}
