import type { Conversation } from '@/utils/conversation/conversation';
import { developmentIn, viewFields } from '@/utils/guide/guide';
import type { Stage } from '@/utils/guide/stages';
import { useContent } from '../pack';
import { useOverlay } from '../panel/overlay';
import { Icon } from '../ui/Icon';
import { useWords } from '../words';

const belongs: readonly Stage[] = ['preparation', 'review', 'planning', 'voice'];

/** The way to the development view, in the stages and kinds of conversation that it belongs to. */
export function DevelopmentEntry({ conversation: { kind, stage } }: { conversation: Conversation }) {
  const words = useWords();
  const open = useOverlay();
  const { pack } = useContent();
  if (!belongs.includes(stage) || !developmentIn(pack.guide, kind)) return null;
  return (
    <button type="button" class="development-entry" onClick={() => open({ kind: 'development' })}>
      <b>{words.guide.developmentView}</b>
      <span class="small">{viewFields.map((field) => words.guide.view[field]).join(' · ')}</span>
      <Icon name="next" />
    </button>
  );
}
