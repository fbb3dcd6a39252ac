import { beginsWords, compoundSurnames, hanSurnames } from './han-surnames';
import { besideNames, endsOtherwise, notNames, titleWords } from './name-words';

/** Titles are read up to here, in UTF-16 units. */
const longestTitle = 300;

const hanName = /^\p{Script=Han}{2,4}$/u;
const hangulName = /^\p{Script=Hangul}{2,4}$/u;
const latinName = /^\p{Lu}[\p{L}\p{M}'’.-]*(\s+\p{Lu}?[\p{L}\p{M}'’.-]+){0,3}$/u;

/** A title without the words of meetings; `|` stands where they were. */
export function bareTitle(title: string): string {
  return title.slice(0, longestTitle).normalize('NFKC').replace(titleWords, '|');
}

/** What could be a name in a title. One that names no kind of meeting is not searched, as all of its words could be. */
export function namesInTitle(title: string): string[] {
  const bare = bareTitle(title);
  if (bare === title.slice(0, longestTitle).normalize('NFKC')) return [];
  return bare
    .replace(besideNames, '|')
    .split(/[^\p{L}\p{M}'’. -]+|[-–—]+|\s\/\s|[的和与跟及]|['’]s(?!\p{L})/u)
    .map((piece) => piece.replace(/^['’.\s-]+|['’.\s-]+$/g, ''))
    .filter(
      (piece) => hanName.test(piece) || hangulName.test(piece) || (latinName.test(piece) && piece.length > 1),
    );
}

/** Whether a piece of a title is a Chinese name beyond doubt. */
export function isSurelyName(piece: string): boolean {
  if (!hanName.test(piece) || notNames.has(piece) || endsOtherwise.test(piece)) return false;
  if (compoundSurnames.has(piece.slice(0, 2))) return piece.length > 2;
  const surname = piece.charAt(0);
  return (
    hanSurnames.has(surname) && (piece.length === 3 || (piece.length === 2 && !beginsWords.has(surname)))
  );
}
