/** Single Chinese characters and words of other scripts, each with the punctuation behind it. */
const part = /(?:\p{Script=Han}|[\p{L}\p{N}\p{M}]+)\p{P}*|./gsu;
const partsOf = (text: string): string[] => text.match(part) ?? [];
/** Comparing more pairs of parts than this would be felt while typing. */
const most = 1_000_000;

interface Rewritten {
  /** What was put before each part of the base, and behind the last one. */
  readonly put: readonly string[];
  /** Whether each part of the base is still there. */
  readonly kept: readonly boolean[];
}

/** The longest parts in common, from each pair of places on; rows of the base. */
function commonFrom(base: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: base.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = base.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const [here, below] = [rows[i] as Uint16Array, rows[i + 1] as Uint16Array];
      here[j] =
        base[i] === after[j] ? Number(below[j + 1]) + 1 : Math.max(Number(below[j]), Number(here[j + 1]));
    }
  return rows;
}

function rewritten(base: readonly string[], after: readonly string[]): Rewritten {
  const common = commonFrom(base, after);
  const put: string[] = Array(base.length + 1).fill('');
  const kept: boolean[] = Array(base.length).fill(false);
  let [i, j] = [0, 0];
  while (i < base.length || j < after.length)
    if (i < base.length && base[i] === after[j]) {
      kept[i] = true;
      [i, j] = [i + 1, j + 1];
    } else if (i < base.length && Number(common[i + 1]?.[j]) >= Number(common[i]?.[j + 1] ?? 0)) i++;
    else {
      put[i] = `${put[i]}${after[j]}`;
      j++;
    }
  return { put, kept };
}

function onNewLine(text: string, added: string): string {
  const apart = !text || !added || text.endsWith('\n') || added.startsWith('\n');
  return apart ? text + added : `${text}\n${added}`;
}

/** `other` without the beginning that `left` has lost of `base`: a note was made of it. */
function withoutLost(base: string, left: string, other: string): string | undefined {
  const lost = base.slice(0, base.length - left.length);
  return base.endsWith(left) && other.startsWith(lost) ? other.slice(lost.length) : undefined;
}

/** What was written before and behind `base` to make `grown` of it, written before and behind `changed`. */
function grownAlike(base: string, grown: string, changed: string): string | undefined {
  const at = grown.indexOf(base);
  if (at < 0) return undefined;
  const [before, behind] = [grown.slice(0, at), grown.slice(at + base.length)];
  // Where the other wrote at the same end, each has a line of its own.
  const first = changed.startsWith(base.slice(0, 2)) ? before + changed : onNewLine(before, changed);
  return changed.endsWith(base.slice(-2)) ? first + behind : onNewLine(first, behind);
}

type Three = [readonly string[], readonly string[], readonly string[]];

/** With how many equal parts all three begin. */
function alike(...[base, mine, theirs]: Three): number {
  const first = base.findIndex((it, at) => it !== mine[at] || it !== theirs[at]);
  return first < 0 ? base.length : first;
}

/** Undefined where comparing would take too long. */
function joined(...[base, mine, theirs]: Three): string | undefined {
  if (base.length * Math.max(mine.length, theirs.length) > most) return undefined;
  const [here, there] = [rewritten(base, mine), rewritten(base, theirs)];
  return here.put.reduce((text, put, at) => {
    const added = there.put[at] ?? '';
    const still = here.kept[at] && there.kept[at] ? (base[at] ?? '') : '';
    return text + (put === added ? put : onNewLine(put, added)) + still;
  }, '');
}

/**
 * What two windows made of `base` at the same time. Everything that was typed in either of them is in it;
 * what was written in the same place stands on lines of its own, mine first.
 */
export function merged(base: string, theirs: string, mine: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  if (!base) return onNewLine(mine, theirs);
  const plain =
    withoutLost(base, theirs, mine) ??
    withoutLost(base, mine, theirs) ??
    grownAlike(base, theirs, mine) ??
    grownAlike(base, mine, theirs);
  if (plain !== undefined) return plain;
  const [parts, one, other] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const lead = alike(parts, one, other);
  const behind = (it: readonly string[]) => it.slice(lead).reverse();
  const tail = alike(behind(parts), behind(one), behind(other));
  const middle = (it: readonly string[]) => it.slice(lead, it.length - tail);
  const between = joined(middle(parts), middle(one), middle(other));
  if (between === undefined) return onNewLine(mine, theirs);
  return parts.slice(0, lead).join('') + between + parts.slice(parts.length - tail).join('');
}
