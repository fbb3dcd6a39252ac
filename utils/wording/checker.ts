import { type Compilation, compile, together } from './book';
import { checkWith, longestChecked, type Memory } from './check';
import { chinese } from './chinese';
import { english } from './english';
import type { Context, Finding } from './finding';
import { fold } from './fold';
import { structure } from './structure';

const memory: Memory = new Map();
const read: { en?: Compilation; 'zh-CN'?: Compilation; both?: Compilation } = {};

const han = /\p{Script=Han}/u;
const words = /\p{Script=Latin}{3}/u;

/** The rules that a text can break. Those of a language are read when it is first written. */
function rulesFor(text: string): Compilation {
  const isChinese = han.test(text);
  if (isChinese) read['zh-CN'] ??= compile(chinese);
  if (words.test(text) || !isChinese) read.en ??= compile(english);
  if (!read.en || !read['zh-CN']) return (read.en ?? read['zh-CN']) as Compilation;
  read.both ??= together(read.en, read['zh-CN']);
  return read.both;
}

/** Checks a text of either language, or of both mixed; `check.ts` says how. */
export function check(text: string, context?: Context): Finding[] {
  return checkWith(rulesFor(fold(text.slice(0, longestChecked)).text), text, context, { memory });
}

/** The same for a note that has no fields beside its text: also what a goal or an action lacks as a whole. */
export function checkNote(text: string, context: Context = {}): Finding[] {
  return [...check(text, context), ...structure(text, context)];
}
