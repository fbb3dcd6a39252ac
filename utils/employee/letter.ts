import { startOf } from '../meeting/iso-day';
import type { Owner } from '../notes/action';
import type { Line, Section, Summary } from '../summary/compose';
import type { Detail } from '../summary/details';

/** The words of a letter to the employee, in one language. Times are epoch ms. */
export interface LetterWords {
  greeting(name: string): string;
  thanks(talk: number): string;
  agreed: string;
  goals: string;
  actions: string;
  open: string;
  /** Who does it: the one who reads, or the one who writes. */
  does: Readonly<Record<Owner, (text: string) => string>>;
  /** `day` is the beginning of the day, epoch ms. */
  by(text: string, day: number): string;
  item(text: string): string;
  next(start: number, end: number): string;
  ask: string;
}

export interface Letter {
  readonly summary: Summary;
  /** When both talk next, where that is known. */
  readonly next: { readonly start: number; readonly end: number } | undefined;
}

/** A blank in a row of lines would end an item where it is pasted. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

function detailOf<Kind extends Detail['kind']>({ details }: Line, kind: Kind) {
  return details.flat().find((it): it is Extract<Detail, { kind: Kind }> => it.kind === kind);
}

function linesOf({ sections }: Summary, id: Section['id']): readonly Line[] {
  return sections.filter((it) => it.id === id).flatMap(({ lines }) => lines);
}

/** "You will send …": the words say already who does it. */
const saysWho = /^(?:i|i'll|i’ll|we|you|you'll|you’ll|me)\b|^(?:我|你|您|咱)/i;

/**
 * What was agreed, as a message one would write oneself: short lines, no markup, nothing judged. It takes of the
 * summary what both are to do; strengths and improvement points are for the summary itself.
 */
export function letterOf({ summary, next }: Letter, words: LetterWords): string {
  const isOpen = (line: Line) => {
    const verdict = detailOf(line, 'verdict')?.verdict;
    return verdict === 'disagreed' || verdict === 'undiscussed';
  };
  const dated = (line: Line) => {
    const day = line.asTyped ? undefined : detailOf(line, 'due')?.day; // an edited line says it itself
    return day ? words.by(oneLine(line.text), startOf(day)) : oneLine(line.text);
  };
  const done = (line: Line) => detailOf(line, 'state') !== undefined;
  const goals = linesOf(summary, 'goal');
  const actions = linesOf(summary, 'action').filter((line) => !done(line));
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [words.agreed, linesOf(summary, 'agreement').map(({ text }) => oneLine(text))],
    [words.goals, goals.filter((line) => !isOpen(line)).map(dated)],
    [
      words.actions,
      actions
        .filter((line) => !isOpen(line))
        .map((line) =>
          line.asTyped || saysWho.test(line.text)
            ? dated(line)
            : words.does[detailOf(line, 'owner')?.owner ?? 'employee'](dated(line)),
        ),
    ],
    [
      words.open,
      [...linesOf(summary, 'question'), ...[...goals, ...actions].filter(isOpen)].map(({ text }) =>
        oneLine(text),
      ),
    ],
  ];
  return [
    words.greeting(summary.person.name),
    words.thanks(summary.start),
    ...parts.flatMap(([heading, lines]) =>
      lines.length > 0 ? [[heading, ...lines.map((it) => words.item(it))].join('\n')] : [],
    ),
    ...(next ? [words.next(next.start, next.end)] : []),
    words.ask,
  ].join('\n\n');
}
