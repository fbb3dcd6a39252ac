import { pinyin } from 'pinyin-pro';
import { conversationKinds, stages } from '../../guide/stages.ts';
import type { Language } from '../../locale/language.ts';
import type { SearchDocument } from '../../search/document.ts';
import { segmentsOf } from '../../search/tokens.ts';
import type { Sources } from './read.ts';

/** Longer than this nobody types a phrase; syllables. */
const longestPhrase = 12;

/** A Chinese phrase from each of its words to its end, as pinyin: "不同意" → butongyi, bty; tongyi, ty. */
function pinyinOf(phrases: readonly string[]): { py: string; pyi: string } {
  const full = new Set<string>();
  const initials = new Set<string>();
  for (const phrase of phrases) {
    const words = segmentsOf(phrase).filter((token) => /\p{Script=Han}/u.test(token));
    // Read as one phrase, so that characters with several readings get the right one.
    const syllables = pinyin(words.join(''), { toneType: 'none', type: 'array', v: true });
    let from = 0;
    for (const word of words) {
      const rest = syllables.slice(from, from + longestPhrase);
      full.add(rest.join(''));
      initials.add(rest.map((syllable) => syllable[0]).join(''));
      from += [...word].length;
    }
  }
  return { py: [...full].join(' '), pyi: [...initials].join(' ') };
}

function document(
  language: Language,
  id: string,
  { title, words, say, text }: { title: string; words: readonly string[]; say: string; text: string },
): SearchDocument {
  const spelled = language === 'zh-CN' ? pinyinOf([title, ...words]) : undefined;
  return { id, title, words: words.join(' '), say, text, ...spelled };
}

/** Everything that can be found in one language. */
export function documentsIn(language: Language, { guide, tips, moments }: Sources): SearchDocument[] {
  return [
    ...moments.map((moment) => {
      const it = moment[language];
      return document(language, `moment/${moment.id}`, {
        title: it.title,
        words: [it.chip, ...it.words],
        say: it.say.join(' '),
        text: [it.scene, ...it.ask, ...it.do].join(' '),
      });
    }),
    ...tips.map((tip) => {
      const it = tip[language];
      return document(language, `tip/${tip.id}`, {
        title: it.when,
        words: it.words,
        say: it.say,
        text: it.instead ?? '',
      });
    }),
    ...conversationKinds.flatMap((kind) =>
      stages.flatMap((stage) => {
        const cell = guide[kind]?.[stage];
        if (!cell || 'skipped' in cell) return [];
        const it = cell[language];
        return [
          document(language, `stage/${kind}/${stage}`, {
            title: it.aim,
            words: [],
            say: it.say.join(' '),
            text: [...cell.checklist.map((step) => step[language]), ...it.ask, ...it.avoid].join(' '),
          }),
        ];
      }),
    ),
  ];
}
