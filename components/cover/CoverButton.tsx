import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import type { Settings } from '@/utils/settings/settings';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../words';
import { useToggleCover } from './useToggleCover';

interface Props {
  readonly $settings: ReadableAtom<Settings>;
  choose(settings: Settings): void;
}

export function CoverButton({ $settings, choose }: Props) {
  const words = useWords();
  const { shoulderSafe } = useStore($settings);
  const toggle = useToggleCover($settings, choose);
  return (
    <IconButton
      icon="hide"
      label={words.cover.cover}
      pressed={shoulderSafe !== undefined}
      class="cover-button"
      onPress={toggle}
    />
  );
}
