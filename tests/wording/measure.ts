import { type Book, compile, together } from '@/utils/wording/book';
import { checkWith } from '@/utils/wording/check';
import { checkNote } from '@/utils/wording/checker';
import { chinese } from '@/utils/wording/chinese';
import { english } from '@/utils/wording/english';
import type { Context, Finding } from '@/utils/wording/finding';
import { type RuleId, ruleIds, rules } from '@/utils/wording/rule';
import { structure } from '@/utils/wording/structure';
import { type Labelled, labelledIn } from './labelled';

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

interface Judged extends Labelled {
  readonly found: readonly RuleId[];
}

/** A 95 % interval of a share (Wilson 1927), in percent. */
function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const [z, p] = [1.96, part / whole];
  const middle = (p + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half = (z / (1 + (z * z) / whole)) * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const percent = (it: number) => Math.round(100 * Math.min(1, Math.max(0, it)));
  return `${percent(p)} % (${percent(middle - half)}–${percent(middle + half)})`;
}

function countOf(rule: RuleId, all: readonly Judged[]): Count {
  const count = { right: 0, wrong: 0, missed: 0 };
  for (const { breaks, found } of all) {
    if (found.includes(rule)) count[breaks.includes(rule) ? 'right' : 'wrong'] += 1;
    else if (breaks.includes(rule)) count.missed += 1;
  }
  return count;
}

/** Whole texts: whether one breaks a stop rule and is held by one, whichever of them. */
function heldIn(all: readonly Judged[]): Count {
  const isStop = (id: RuleId) => rules[id].severity === 'stop';
  const count = { right: 0, wrong: 0, missed: 0 };
  for (const { breaks, found } of all) {
    if (found.some(isStop)) count[breaks.some(isStop) ? 'right' : 'wrong'] += 1;
    else if (breaks.some(isStop)) count.missed += 1;
  }
  return count;
}

function rulesAlone(): (text: string, context: Context) => Finding[] {
  const rules = (book: Book) => compile({ ...book, learned: undefined });
  const books = together(rules(english), rules(chinese));
  return (text, context) => [...checkWith(books, text, context), ...structure(books, text, context)];
}

const row = (name: string, { right, wrong, missed }: Count) =>
  `| ${name} | ${right} | ${wrong} | ${missed} | ${share(right, right + wrong)} | ${share(right, right + missed)} |`;

const sum = (counts: readonly Count[]): Count => ({
  right: counts.reduce((all, it) => all + it.right, 0),
  wrong: counts.reduce((all, it) => all + it.wrong, 0),
  missed: counts.reduce((all, it) => all + it.missed, 0),
});

/**
 * Prints, for each labelled file given, how often each rule was right. `--wrong`: also each sentence that
 * was judged otherwise than by its reader. `--rules-alone`: without what was learnt of sentences as a whole.
 */
export async function main(): Promise<number> {
  const [, ...given] = process.argv.slice(2);
  const files = given.filter((it) => !it.startsWith('--'));
  for (const file of files) {
    const check = given.includes('--rules-alone') ? rulesAlone() : checkNote;
    const all: Judged[] = (await labelledIn(file)).map((it) => ({
      ...it,
      found: check(it.text, { kind: it.kind }).map(({ rule }) => rule),
    }));
    const of = (severity: string) => ruleIds.filter((id) => rules[id].severity === severity);
    const counts = (ids: readonly RuleId[]) => ids.map((id) => countOf(id, all));
    console.log(
      `\n${file}\n\n| rule | right | wrong | missed | precision | recall |\n|---|---|---|---|---|---|`,
    );
    for (const id of ruleIds) console.log(row(id, countOf(id, all)));
    for (const severity of ['stop', 'warn', 'hint'])
      console.log(row(`**all ${severity}**`, sum(counts(of(severity)))));
    console.log(row('**held, by whichever stop**', heldIn(all)));
    const clean = all.filter(({ breaks }) => breaks.length === 0);
    const long = (it: Labelled) =>
      /\p{Script=Han}/u.test(it.text) ? it.text.length > 70 : it.text.length > 240;
    for (const [name, texts] of [
      ['clean sentences', clean.filter((it) => !long(it))],
      ['clean reviews', clean.filter(long)],
    ] as const) {
      const alerts = (severity: string) =>
        texts.flatMap((it) => it.found.filter((id) => rules[id].severity === severity)).length;
      console.log(
        `\n${name}: ${texts.length}; stop ${alerts('stop')}, warn ${alerts('warn')}, hint ${alerts('hint')}`,
      );
    }
    if (given.includes('--wrong'))
      for (const { kind = '-', text, breaks, found } of all) {
        const wrong = found.filter((id) => !breaks.includes(id)).map((id) => `+${id}`);
        const missed = breaks.filter((id) => !found.includes(id)).map((id) => `-${id}`);
        if (wrong.length + missed.length > 0)
          console.log(`${[...wrong, ...missed].join(' ')}\t${kind}\t${text}`);
      }
  }
  return 0;
}
