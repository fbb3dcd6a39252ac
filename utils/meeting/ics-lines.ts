/** One property of an iCalendar file (RFC 5545): `DTSTART;TZID=Asia/Shanghai:20261124T100000`. */
export interface Property {
  /** Upper case. */
  readonly name: string;
  /** Names in upper case; values without their quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** One line is read up to here, in UTF-16 units: descriptions and attachments hold megabytes. */
const longestLine = 20_000;

/** The lines of a file with those that were folded put together again, whatever ends them. */
export function unfolded(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
}

/** RFC 6868: how parameters write quotes and line ends. */
function withoutCarets(text: string): string {
  return text.replace(/\^(['n^])/g, (_, sign: string) => ({ "'": '"', n: ' ' })[sign] ?? '^');
}

/** The property on an unfolded line; undefined for what is none. */
export function propertyFrom(line: string): Property | undefined {
  const text = line.slice(0, longestLine);
  const name = /^[A-Za-z0-9-]+/.exec(text)?.[0];
  if (!name) return undefined;
  const parameters = new Map<string, string>();
  const parameter = /;([\w-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;
  let at = name.length;
  parameter.lastIndex = at;
  for (let match = parameter.exec(text); match; match = parameter.exec(text)) {
    parameters.set((match[1] ?? '').toUpperCase(), withoutCarets((match[2] ?? '').replaceAll('"', '')));
    at = parameter.lastIndex;
  }
  if (text.charAt(at) !== ':') return undefined;
  return { name: name.toUpperCase(), parameters, value: text.slice(at + 1) };
}

/** A TEXT value as written: line ends to spaces, escaped signs to themselves. */
export function textOf(value: string): string {
  return value
    .replace(/\\([nN\\;,])/g, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign))
    .replace(/\s+/g, ' ')
    .trim();
}
