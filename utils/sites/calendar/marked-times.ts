/**
 * When an event is as its element's attributes and fields say, independent of language: `<time datetime>`,
 * date and time inputs, `data-*` with ISO dates, YYYYMMDD or epoch ms (facts on real pages, sections 9, 10:
 * `data-date`, `data-bar-start`; further names guessed from their form).
 */
export interface MarkedTimes {
  /** ISO 8601, an instant or a local time. */
  readonly start?: string;
  readonly end?: string;
  /** ISO 8601 date, where only the day is said. */
  readonly day?: string;
}

/** Elements looked at in one event at most. */
const mostElements = 600;

const isoTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;
/** Years of events that people have open; other numbers are ids. */
const compact = /^(20[1-6]\d)-?([01]\d)-?([0-3]\d)(?:T?(\d\d):?(\d\d)(?::?\d\d)?(Z?))?$/;

/** An attribute's value as ISO 8601, if it is a date or a time. */
export function isoFrom(value: string): string | undefined {
  const text = value.slice(0, 40).trim();
  if (isoTime.test(text)) return text.replace(' ', 'T');
  const [, year, month, day, hour, minute, zone = ''] = compact.exec(text) ?? [];
  if (year) return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:00${zone}` : ''}`;
  // Epoch seconds or ms, 2010 to 2070.
  const ms = /^\d{10}$/.test(text) ? Number(text) * 1000 : /^\d{13}$/.test(text) ? Number(text) : 0;
  return ms > 1.26e12 && ms < 3.15e12 ? new Date(ms).toISOString() : undefined;
}

const isDay = (iso: string) => iso.length === 10;

/** The one value of several, or nothing: two different starts say nothing. */
function single(values: readonly string[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** Dates and times in `data-*`, by whether their name speaks of a start, an end or just a day. */
function fromData(elements: readonly Element[]): MarkedTimes {
  const found: Record<'start' | 'end' | 'day', string[]> = { start: [], end: [], day: [] };
  for (const element of elements) {
    for (const { name, value } of element.attributes) {
      const part = /^data-.*?(?:(start|begin|from)|(end|finish|until)|(date|day|ical))/.exec(name);
      const iso = part && isoFrom(value);
      if (iso) found[part[1] ? 'start' : part[2] ? 'end' : 'day'].push(iso);
    }
  }
  const start = single(found.start);
  const end = single(found.end);
  const day = single([...found.day, ...found.start].map((iso) => iso.slice(0, 10)));
  if (start && !isDay(start)) return { start, ...(end && !isDay(end) && { end }) };
  return day ? { day } : {};
}

/** What an element's own attributes say, such as those of a grid's column with `data-date`. */
export function markedOn(element: Element): MarkedTimes {
  return fromData([element]);
}

/** Local times in fields a person types into: `datetime-local`, or `date` and `time` by turns. */
function fromFields(elements: readonly Element[]): MarkedTimes {
  const values = (type: string) =>
    elements.flatMap((it) =>
      it instanceof HTMLInputElement && it.type === type && it.value ? it.value : [],
    );
  const [start, end] = values('datetime-local');
  if (start) return { start, ...(end && { end }) };
  const [day, lastDay = day] = values('date');
  const [from, to] = values('time');
  if (!day || !from) return day ? { day } : {};
  return { start: `${day}T${from}`, ...(to && { end: `${lastDay}T${to}` }) };
}

/** The first `<time>` is the start, the second the end. */
function fromTimeElements(elements: readonly Element[]): MarkedTimes {
  const [start, end] = elements
    .filter((it) => it.localName === 'time')
    .flatMap((it) => isoFrom(it.getAttribute('datetime') ?? '') ?? []);
  if (!start) return {};
  if (isDay(start)) return { day: start };
  return { start, ...(end && !isDay(end) && { end }) };
}

/**
 * Times that a page gives in a form for machines: `time` elements, fields, `data-` attributes, in this
 * order; empty where there are none.
 */
export function markedTimes(root: Element): MarkedTimes {
  const elements = [root, ...root.querySelectorAll('*')].slice(0, mostElements);
  const ways = [fromTimeElements, fromFields, fromData].map((way) => way(elements));
  return ways.find(({ start }) => start) ?? ways.find(({ day }) => day) ?? {};
}

/**
 * Whether a time in an attribute is the one that the page shows. Attributes may hold UTC without saying so,
 * or belong to something else; a local time and the one in the stated zone both count as shown.
 */
export function isShown(iso: string, shown: string): boolean {
  const local = new Date(iso);
  if (Number.isNaN(local.getTime())) return false;
  const stated = iso.endsWith('Z') ? [] : [[Number(iso.slice(11, 13)), Number(iso.slice(14, 16))] as const];
  return [[local.getHours(), local.getMinutes()] as const, ...stated].some(([hour, minute]) => {
    const two = String(minute).padStart(2, '0');
    const bare = minute === 0 ? '|\\s?[aph时時点點시]' : minute === 30 ? '|[点點]半' : '';
    return new RegExp(
      `(?<!\\d)0?(?:${hour}|${hour % 12 || 12})(?:\\s?\\D\\s?${two}(?!\\d)${bare})`,
      'i',
    ).test(shown);
  });
}
