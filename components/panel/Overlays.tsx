import type { Conversation } from '@/utils/conversation/conversation';
import { Search } from '../search/Search';
import { later } from '../ui/later';
import { NotLoaded } from './NotLoaded';
import type { Overlay } from './overlay';
import { useServices } from './services';

// What is not needed in the middle of a talk comes when it is asked for.
const Development = later(() => import('../development/Development').then((it) => it.Development), NotLoaded);
const Lesson = later(() => import('../lesson/Lesson').then((it) => it.Lesson), NotLoaded);
const Rehearsal = later(() => import('../lesson/Rehearsal').then((it) => it.Rehearsal), NotLoaded);
const BasisSheet = later(() => import('../notes/BasisSheet').then((it) => it.BasisSheet), NotLoaded);
const SbiSheet = later(() => import('../sbi/SbiSheet').then((it) => it.SbiSheet), NotLoaded);
const MomentSheet = later(() => import('../moments/MomentSheet').then((it) => it.MomentSheet), NotLoaded);
const ReadBack = later(() => import('../employee/ReadBack').then((it) => it.ReadBack), NotLoaded);
const FieldCheck = later(() => import('../check-field/FieldCheck').then((it) => it.FieldCheck), NotLoaded);
const KeyMap = later(() => import('../keys/KeyMap').then((it) => it.KeyMap), NotLoaded);
const SettingsSheet = later(
  () => import('../settings/SettingsSheet').then((it) => it.SettingsSheet),
  NotLoaded,
);

interface Props {
  readonly overlay: Overlay;
  readonly conversation: Conversation | undefined;
  onClose(): void;
}

export function Overlays({ overlay, conversation, onClose }: Props) {
  const { commandKeys } = useServices();
  if (overlay.kind === 'search') return <Search conversation={conversation} onClose={onClose} />;
  if (overlay.kind === 'settings') return <SettingsSheet onClose={onClose} />;
  if (overlay.kind === 'keys') return <KeyMap window="panel" commandKeys={commandKeys} onClose={onClose} />;
  if (overlay.kind === 'field')
    return <FieldCheck key={overlay.asked} person={conversation?.person} onClose={onClose} />;
  if (!conversation) return null;
  const props = { conversation, onClose };
  if (overlay.kind === 'moment') return <MomentSheet key={overlay.id} id={overlay.id} {...props} />;
  if (overlay.kind === 'basis') return <BasisSheet noteId={overlay.noteId} onClose={onClose} />;
  if (overlay.kind === 'sbi') return <SbiSheet {...overlay} {...props} />;
  if (overlay.kind === 'lesson') return <Lesson {...overlay} {...props} />;
  if (overlay.kind === 'read-back') return <ReadBack {...props} />;
  if (overlay.kind === 'development') return <Development key={conversation.id} {...props} />;
  return <Rehearsal {...props} />;
}
