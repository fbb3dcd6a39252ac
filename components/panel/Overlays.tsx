import type { Conversation } from '@/utils/conversation/conversation';
import { Lesson } from '../lesson/Lesson';
import { Rehearsal } from '../lesson/Rehearsal';
import { MomentSheet } from '../moments/MomentSheet';
import { SearchOverlay } from '../search/SearchOverlay';
import { SettingsSheet } from '../settings/SettingsSheet';
import type { Overlay } from './overlay';

interface Props {
  readonly overlay: Overlay;
  readonly conversation: Conversation | undefined;
  onClose(): void;
}

export function Overlays({ overlay, conversation, onClose }: Props) {
  if (overlay.kind === 'search') return <SearchOverlay conversation={conversation} onClose={onClose} />;
  if (overlay.kind === 'settings') return <SettingsSheet onClose={onClose} />;
  if (!conversation) return null;
  const props = { conversation, onClose };
  if (overlay.kind === 'moment') return <MomentSheet key={overlay.id} id={overlay.id} {...props} />;
  if (overlay.kind === 'lesson') return <Lesson {...overlay} {...props} />;
  return <Rehearsal {...props} />;
}
