import { sbiWords } from '@/utils/locale/areas/sbi';
import { type Language, languages } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import type { Sketch, SketchPart } from '@/utils/notes/sketch';
import { pieces } from '@/utils/wording/sbi/sbi';
import { useShown } from '../cover/shown';
import { Blank } from '../ui/Blank';
import { Choice } from '../ui/Choice';
import { useWords, useWordsOf } from '../words';

interface Props {
  readonly sketch: Sketch;
  readonly language: Language;
  /** The employee's. */
  readonly names: readonly string[];
  onLanguage(language: Language): void;
}

/** How the parts read together, with a blank for each that is missing, in the word order of a language. */
export function SbiSentence({ sketch, language, names, onLanguage }: Props) {
  const words = useWords();
  const sbi = useWordsOf(sbiWords);
  const shown = useShown();
  return (
    <section class="sbi-reads" aria-label={sbi.reads}>
      <p lang={language}>
        {pieces(sketch, { language, names }).map((piece) =>
          typeof piece === 'string' ? (
            shown.text(piece)
          ) : (
            <Missing key={piece.blank} part={piece.blank} language={language} />
          ),
        )}
      </p>
      <p class="small">{sbi.blanks}</p>
      <Choice
        legend={sbi.order}
        options={languages.map((it) => [it, words.settings.languages[it]] as const)}
        chosen={language}
        onChoose={onLanguage}
      />
    </section>
  );
}

/** Where something is missing, in the language of the sentence. */
function Missing({ part, language }: { part: SketchPart; language: Language }) {
  const sbi = sbiWords[language];
  return <Blank label={sbi.part[part]} words={wordsIn(language)} />;
}
