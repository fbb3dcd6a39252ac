import { useStore } from '@nanostores/preact';
import type { Conversation } from '@/utils/conversation/conversation';
import { markOf } from '@/utils/phrasing/own-tip';
import { useContent } from '../pack';
import { useServices } from '../panel/services';
import { IconButton } from '../ui/IconButton';
import { Sheet } from '../ui/Sheet';
import { useWords } from '../words';
import { MomentBody } from './MomentBody';

interface Props {
  readonly id: string;
  readonly conversation: Conversation;
  onClose(): void;
}

/** One moment, over the stage; the composer stays in reach. */
export function MomentSheet({ id, conversation, onClose }: Props) {
  const words = useWords();
  const { shelf } = useServices();
  const { pack } = useContent();
  const marks = useStore(shelf.$shelf).marks;
  const moment = pack.moments.find((it) => it.id === id);
  if (!moment) return null;
  const key = `moment/${id}`;
  const { favourite = false } = markOf(marks, key);
  return (
    <Sheet title={moment.title} back={words.panel.back} onClose={onClose}>
      <div class="sheet-tools">
        <IconButton
          icon="favourite"
          label={favourite ? words.tips.notFavourite : words.tips.favourite}
          pressed={favourite}
          onPress={() => void shelf.mark(key, { favourite: !favourite })}
        />
      </div>
      <MomentBody moment={moment} conversation={conversation} />
    </Sheet>
  );
}
