import type { SheetWords } from '@/utils/development/preparation-sheet';
import { developmentWords } from '@/utils/locale/areas/development';
import type { Language } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';

/** The catalogue's words in the shape that a preparation sheet is composed with, in the sheet's own language. */
export function sheetWords(language: Language): SheetWords {
  const words = wordsIn(language);
  const development = developmentWords[language];
  return {
    title: development.paper.title,
    greeting: development.paper.greeting,
    purpose: (kind, start, end) => development.paper.when(start, end, development.paper.why[kind]),
    questions: development.paper.questions,
    fields: development.paper.fields,
    field: (field) => words.guide.view[field],
    yours: development.paper.yours,
    item: words.summary.item,
  };
}
