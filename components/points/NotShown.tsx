import { useWords } from '../words';

/** In place of a note's details whose code did not come. Quiet: it stands below each of them. */
export function NotShown() {
  const words = useWords();
  return <p class="small point-details">{words.trouble.notLoaded}</p>;
}
