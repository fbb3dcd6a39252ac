import { useStore } from '@nanostores/preact';
import type { LiveDevelopment } from '@/utils/session/development';
import { NotKept } from '../panel/NotKept';

interface Props {
  readonly live: LiveDevelopment;
  /** The user wanted to close while something typed is not on disk. */
  readonly held: boolean;
  onClose(): void;
}

/** What the disk refused of a development view. */
export function Unsaved({ live, held, onClose }: Props) {
  const refused = useStore(live.$refused);
  const closeAnyway = () => {
    live.forget();
    onClose();
  };
  return (
    <NotKept
      refused={refused}
      typed={refused ? live.unsaved() : ''}
      closeAnyway={held ? closeAnyway : undefined}
    />
  );
}
