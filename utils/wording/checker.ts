import { type Compilation, compile, once, together } from './book';
import { checkWith, longestChecked, type Memory } from './check';
import { chinese as zhCn } from './chinese';
import { english as en } from './english';
import type { Context, Finding } from './finding';
import { fold } from './fold';
import { structure } from './structure';

const english = once(() => compile(en));
const chinese = once(() => compile(zhCn));
const both = once(() => together(english(), chinese()));
const memories = new Map<Compilation, Memory>();

const han = /\p{Script=Han}/u;
const words = /\p{Script=Latin}{3}/u;

/** The rules that a text can break. Those of a language are read when it is first written. */
function rulesFor(given: string): Compilation {
  const text = fold(given.slice(0, longestChecked)).text;
  if (!han.test(text)) return english();
  return words.test(text) ? both() : chinese();
}

/** Checks a text of either language, or of both mixed; `check.ts` says how. */
export function check(text: string, context?: Context): Finding[] {
  const rules = rulesFor(text);
  const memory = memories.get(rules) ?? new Map();
  memories.set(rules, memory);
  return checkWith(rules, text, context, { memory });
}

/** The same for a note that has no fields beside its text: also what a goal or an action lacks as a whole. */
export function checkNote(text: string, context: Context = {}): Finding[] {
  return [...check(text, context), ...structure(rulesFor(text), text, context)];
}
