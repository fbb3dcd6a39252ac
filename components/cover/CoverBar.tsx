import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '@/utils/settings/settings';
import { isPressedAnyway } from '../keys/chords';
import { useWords } from '../words';
import { useToggleCover } from './useToggleCover';

interface Props {
  readonly $settings: ReadableAtom<Settings>;
  choose(settings: Settings): void;
}

/** Says for as long as it is so that names and private notes are covered; and hears the key, everywhere. */
export function CoverBar({ $settings, choose }: Props) {
  const words = useWords();
  const { shoulderSafe } = useStore($settings);
  const toggle = useToggleCover($settings, choose);
  const wasCovered = useRef(false);
  wasCovered.current ||= shoulderSafe !== undefined;

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat || !isPressedAnyway(event, 'cover')) return;
      event.preventDefault();
      event.stopPropagation();
      toggle();
    };
    // Before anything in the window, and as soon as that is drawn: whoever presses it wants it at once.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [toggle]);

  return (
    <div class={shoulderSafe ? 'cover-bar' : 'hidden'}>
      <span role="status">
        {shoulderSafe === 'presenting' && words.cover.presenting}
        {shoulderSafe === 'asked' && words.cover.on}
        {!shoulderSafe && wasCovered.current && words.cover.off}
      </span>
      {shoulderSafe && (
        <button type="button" class="link small" onClick={toggle}>
          {words.cover.uncover}
        </button>
      )}
    </div>
  );
}
