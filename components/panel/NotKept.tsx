import { useWords } from '../words';
import { useServices } from './services';

interface Props {
  readonly refused: boolean;
  /** What was typed and is not on disk; empty: nothing. */
  readonly typed: string;
  /** Absent where closing loses nothing, or is not ours to do. */
  readonly closeAnyway?: (() => void) | undefined;
}

/** When the disk refuses: what happened, what is safe, what to do. */
export function NotKept({ refused, typed, closeAnyway }: Props) {
  const words = useWords();
  const { copyText } = useServices();
  return (
    <div role="alert">
      {(typed || refused) && (
        <p class="notice warn">
          {typed ? words.trouble.refused : words.trouble.notDone}{' '}
          {typed && (
            <button type="button" class="link" onClick={() => void copyText(typed)}>
              {words.trouble.copyTyped}
            </button>
          )}{' '}
          {typed && closeAnyway && (
            <button type="button" class="link" onClick={closeAnyway}>
              {words.trouble.closeAnyway}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
