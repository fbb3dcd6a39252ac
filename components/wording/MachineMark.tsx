import { onDeviceWords } from '@/utils/locale/areas/on-device';
import { isMachineWritten } from '@/utils/wording/machine-written';
import { useWordsOf } from '../words';

interface Props {
  readonly text: string;
  /** What is remembered of what a machine wrote. */
  readonly keys: readonly string[];
}

/** Says of a text that a machine wrote something in it, until the manager changes a word of that. */
export function MachineMark({ text, keys }: Props) {
  const onDevice = useWordsOf(onDeviceWords);
  return isMachineWritten(text, keys) ? <span class="chip machine-mark">{onDevice.mark}</span> : null;
}
