import type { Words } from '@/utils/locale/words';
import type { SummaryWords } from '@/utils/summary/render';

/** The catalogue's words in the shape that a summary is written with. */
export function summaryWords(words: Words): SummaryWords {
  return {
    title: (kind, person) => words.summary.title(words.kind[kind], person),
    time: words.summary.time,
    section: (id, kind) =>
      id === 'goal' && kind === 'improvement' ? words.summary.planSection : words.summary.section[id],
    quote: words.summary.quote,
    item: words.summary.item,
  };
}
