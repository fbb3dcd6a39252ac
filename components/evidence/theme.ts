import { languages } from '@/utils/locale/language';
import { type Words, wordsIn } from '@/utils/locale/words';
import { competencies } from '@/utils/phrasing/tip';

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** A theme as it is shown: the pack's by its name, another as the manager wrote it. */
export function themeName(theme: string, words: Words): string {
  const known = competencies.find((it) => it === theme);
  return known ? words.tips.themes[known] : theme;
}

/** The theme that a text means: the pack's, named in any of our languages, or the manager's own word; none if empty. */
export function themeMeant(text: string): string | undefined {
  const named = plain(text);
  const known = competencies.find((it) =>
    languages.some((language) => plain(wordsIn(language).tips.themes[it]) === named),
  );
  return known ?? (text.trim() || undefined);
}
