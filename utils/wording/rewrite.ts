import { dueIn } from '../notes/due-date';
import type { Finding } from './finding';
import { withoutAbsolute, withoutHedges } from './rewrite/counted';
import { takenOut } from './rewrite/taken-out';
import { clauseEnd, type Edit, isHan, sentenceOf, wordsEnd } from './rewrite/text';
import type { RewriteWords } from './rewrite/words';

export type { Edit } from './rewrite/text';
export type { RewriteWords } from './rewrite/words';

/** The language that a sentence is written in. */
export function writtenIn(sentence: string): 'en' | 'zh-CN' {
  const han = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = sentence.match(/[a-z]+/gi)?.length ?? 0;
  return han > words ? 'zh-CN' : 'en';
}

/** Any day will do: only whether there is one is asked. */
const anyDay = { year: 2026, month: 1, day: 5 };

/**
 * The best other form of what was found. What the manager knows stays, what is missing is a blank in brackets,
 * and nothing is made up. In place, where the sentence says more than its verdict; else it becomes the skeleton of
 * one. `words`: those of the sentence's language.
 */
export function rewrite(text: string, finding: Finding, words: RewriteWords): Edit | undefined {
  const { rule, start, end, asWhole } = finding;
  const sentence = sentenceOf(text, finding);
  const whole = (by: string): Edit => ({ ...sentence, text: by });
  const behind = (by: string): Edit => {
    const at = asWhole ? wordsEnd(text, sentence) : clauseEnd(text, end, sentence.end);
    return { start: at, end: at, text: by };
  };
  const inPlace = (by: string): Edit => ({ start, end, text: by });
  // Where a sentence as a whole was found there is no word to put another for: the blank comes behind it.
  const beside = (by: string): Edit => behind(isHan(by[1]) ? by : ` ${by}`);
  switch (rule) {
    case 'OWN':
      return finding.own?.rewording === undefined ? undefined : inPlace(finding.own.rewording);
    case 'FR-ABS-NEG':
      return withoutAbsolute(text, finding, words) ?? whole(words.event);
    case 'EV-FUZZY-FREQ':
      return asWhole ? behind(words.howOften) : inPlace(`${text.slice(start, end)}${words.howOften}`);
    case 'EV-EXAGG':
      return asWhole ? beside(words.effect) : inPlace(words.effect);
    case 'FR-INSULT':
    case 'FR-LABEL':
    case 'FR-TONE':
      return takenOut(text, finding, words.behaviour) ?? whole(words.event);
    // What the law protects is named by a word, and judged by the sentence: without the word it would be judged still.
    case 'DI-HEALTH':
    case 'DI-LOOKS':
    case 'DI-SEX':
    case 'DI-FAMILY':
    case 'DI-AGE':
    case 'DI-ORIGIN':
    case 'DI-BELIEF':
      return whole(words.event);
    case 'PR-SENSITIVE':
      return takenOut(text, finding, words.elsewhere) ?? whole(words.elsewhere);
    case 'FR-MOTIVE':
      return whole(words.actAndReason);
    case 'FR-CONDESC':
      return whole(words.openQuestion);
    case 'FR-BUT':
      return parted(text, finding);
    case 'FR-HEDGE':
      return withoutHedges(text, finding, words);
    case 'EV-VAGUE-NEG':
      return whole(words.event);
    case 'EV-VAGUE-POS':
      return behind(words.whatToRepeat);
    case 'FA-COMPARE':
      return whole(words.againstGoal);
    case 'FA-HEARSAY':
      return asWhole ? beside(words.source) : inPlace(words.source);
    case 'FA-RECENCY':
      return behind(words.earlier);
    case 'FA-HALO':
      return whole(words.whatWasDone);
    case 'TH-THREAT':
      return whole(words.expectation);
    case 'TH-GUILT':
      return whole(words.outcome);
    case 'TH-PROMISE':
      return whole(words.criteria);
    case 'AC-VAGUE':
      return behind(words.how);
    case 'AC-CLICHE':
      return asWhole ? beside(words.plainly) : inPlace(words.plainly);
    case 'AC-SMART':
      return behind(`${/\p{N}/u.test(text) ? '' : words.measure}${dueIn(text, anyDay) ? '' : words.day}`);
    case 'AC-OWNER-DATE':
      return behind(`${words.owner}${dueIn(text, anyDay) ? '' : words.day}`);
  }
}

const but =
  /[\s,，、;；]*(?:\b(?:but|however|though|although|yet)\b,?|但是|但|不过|可是|可惜|只是|然而|就是)[,，]?(\s*)(\p{L})?/iu;

/** Two sentences of one; the second begins as one does. */
function parted(text: string, { start, end }: Finding): Edit | undefined {
  const found = but.exec(text.slice(start));
  const at = start + (found?.index ?? 0);
  if (!found || at >= end) return undefined;
  const [whole, space, letter = ''] = found;
  const by = isHan(letter) || isHan(text[start]) ? `。${letter}` : `.${space}${letter.toUpperCase()}`;
  return { start: at, end: at + whole.length, text: by };
}
