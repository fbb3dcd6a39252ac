import { useWords } from '../words';

/** In place of a part of the panel whose code did not come. */
export function NotLoaded() {
  const words = useWords();
  return (
    <p class="notice warn" role="alert">
      {words.trouble.notLoaded}
    </p>
  );
}
