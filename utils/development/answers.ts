import { type SwotField, swotFields } from './development';

/** One line of what an employee sent back. */
export interface AnswerLine {
  /** As it was pasted. */
  readonly line: string;
  /** Without bullets, numbers and headings. */
  readonly text: string;
  /** The field whose heading stands above it, or in it; undefined before the first heading. */
  readonly field: SwotField | undefined;
  /** `heading` and `ours` say nothing of the employee's: headings, and lines that the sheet itself had. */
  readonly role: 'answer' | 'heading' | 'ours';
}

/* How people name the four fields, in both languages, with the letters of SWOT. */
const names: Readonly<Record<SwotField, string>> = {
  strength: 's|strengths?|strong (?:points?|sides?)|优势|长处|优点|强项',
  weakness:
    'w|weakness(?:es)?|weak (?:spots?|points?|sides?)|(?:development |growth )?areas? (?:for|of|to) (?:improve(?:ment)?|growth|development)|不足|劣势|短板|弱项|弱势|缺点|弱点|待(?:改进|提升|提高)(?:之处|的地方)?',
  opportunity: 'o|opportunit(?:y|ies)|chances?|机会|机遇',
  threat: 't|threats?|risks?|威胁|风险|挑战',
};

/** A heading by itself, or with words behind a colon, a bracket or a spaced dash. */
function headingPattern(field: SwotField): RegExp {
  const name = `(?:${names[field]})`;
  const again = `(?:\\s*[(/&,、]\\s*${name}\\s*\\)?|\\s+${name})`;
  const whole = `(?:my |your |我的|你的|个人)?${name}${again}{0,3}`;
  return new RegExp(
    `^(?:[\\[【「]\\s*${whole}\\s*[\\]】」]\\s*:?|${whole}(?:\\s*[:)]|\\s+[-–—](?=\\s)|$))\\s*(.*)$`,
    'i',
  );
}

const patterns = swotFields.map((field) => [field, headingPattern(field)] as const);

/** Longer lines are no headings; UTF-16 units. */
const longestHeading = 400;

/** Full-width letters and signs become half-width, each in its place. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Takes away quote marks of mails, bullets, numbers, and the signs that make text bold or a heading. */
function bare(line: string): string {
  return line
    .replace(/^[\s>＞]+/, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(
      /^(?:[•·●○▪◦□☐–—]\s*|[-*](?!\*|\d)\s*|[(（]?\d{1,2}[.．)）](?!\d)\s*|\d{1,2}、\s*|[①-⑩]\s*|[一二三四]、\s*)/,
      '',
    )
    .replace(/^(\*\*|__)(.*?)\1/, '$2')
    .trim();
}

const saysSomething = (text: string) => /[\p{L}\p{N}]/u.test(text);

/**
 * Reads what an employee sent back, line by line: every pasted line that says something is there once, in its
 * order. `ours` are the lines that the sheet itself had, in whatever language it was sent.
 */
export function answersIn(pasted: string, ours: readonly string[]): AnswerLine[] {
  const known = new Set(ours.map(bare));
  let under: SwotField | undefined;
  return pasted
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => ({ line, text: bare(line) }))
    .filter(({ text }) => saysSomething(text))
    .map(({ line, text }): AnswerLine => {
      const head = text.length <= longestHeading ? narrow(text) : '';
      for (const [field, pattern] of patterns) {
        const found = pattern.exec(head);
        if (!found) continue;
        under = field;
        const rest = text.slice(text.length - (found[1] ?? '').length);
        const role = saysSomething(rest) && !known.has(bare(rest)) ? 'answer' : 'heading';
        return { line, text: role === 'answer' ? bare(rest) : text, field, role };
      }
      return { line, text, field: under, role: known.has(text) ? 'ours' : 'answer' };
    });
}
