import type { Doubt, ReadByHand } from './by-hand';
import { calendarWords } from './calendar-words';
import { callLinkIn } from './call-link';
import { type Label, labelledIn } from './invite-labels';
import { inviterIn, peopleIn } from './invite-people';
import { plain, saysWhen, type TimeRead, timeRead, withoutTime } from './invite-times';
import type { Attendee } from './reading';
import { timesIn } from './time-of-day';
import type { Clock } from './when';

/** Read at most: UTF-16 units of a text, lines of it. An invitation stands at its beginning. */
const longestText = 40_000;
const mostLines = 400;

const prefix =
  /^\s*(?:(?:updated |canceled |cancelled )?invitation|accepted|re|fw|fwd|邀请|更新邀请|转发|回复|答复|会议邀请)\s*[:：]\s*/i;
const boilerplate =
  /^(?:you have been invited|you’re invited|hi\b|hello\b|dear\b|您好|你好|.{0,40}(?:邀请[您你]|inviting you|invited you)|-{3,}|_{3,}|https?:|join\b|加入|点击)/i;
interface Found {
  readonly values: Partial<Record<Label, string[]>>;
  /** Lines without a label, in order. */
  readonly rest: readonly string[];
  readonly lines: readonly string[];
}

function sort(text: string): Found {
  const lines = text
    .slice(0, longestText)
    .split(/\r\n?|\n/)
    .slice(0, mostLines)
    .map((line) =>
      line
        .slice(0, 1_000)
        .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
        .trim(),
    );
  const values: Partial<Record<Label, string[]>> = {};
  const rest: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const labelled = labelledIn(line);
    if (!labelled) {
      if (line) rest.push(line);
      continue;
    }
    const { label } = labelled;
    let { value } = labelled;
    if (!value) {
      // The value stands below: one line, or for people all up to the next empty line.
      const below: string[] = [];
      while (at + 1 < lines.length && below.length < (label === 'guests' ? 50 : 1)) {
        const next = lines[at + 1] ?? '';
        if (labelledIn(next) || (!next && below.length > 0)) break;
        if (next) below.push(next);
        at++;
      }
      value = below.join('\n');
    }
    if (value) values[label] = [...(values[label] ?? []), value];
  }
  return { values, rest, lines };
}

/** The time that labels give, else the one line that says when. `several`: lines that say different things. */
function timeOf(
  { values, rest }: Found,
  clock: Clock,
): { time?: TimeRead; from?: string; several?: boolean } {
  const zone = values.zone?.[0]?.match(/[A-Z][A-Za-z]+\/[\w/]+|(?:GMT|UTC)\s?[+-]\d{1,2}(?::\d\d)?/)?.[0];
  const date = values.date?.[0] ?? '';
  const [end] = values.end ?? [];
  // A date with a time in it is complete, and in a mail the moment it was sent.
  const bareDate = timesIn(plain(date), calendarWords(undefined)).length === 0 ? date : '';
  const said = [
    ...(values.when ?? []),
    ...(values.when ?? []).map((it) => `${bareDate} ${it}`),
    ...(values.start ?? []).map((it) => [bareDate, it, end && `- ${end}`].filter(Boolean).join(' ')),
  ].map((it) => timeRead(it, clock, zone));
  const labelled = said.find(saysWhen);
  if (labelled) return { time: labelled };
  // A mail's "Date:" is when it was sent; a range is no sending time.
  const open = [date, ...(values.title ?? []), ...rest].filter((it) => /\d/.test(it));
  const read = open
    .map((it) => ({ it, time: timeRead(it, clock, zone) }))
    .filter(({ time }) => saysWhen(time));
  const ranges = read.filter(({ time }) => time.when.end !== undefined || time.when.allDay);
  const mailed = values.organizer !== undefined && date;
  const candidates = ranges.length > 0 ? ranges : read.filter(({ it }) => !(mailed && it === date));
  const [first, ...others] = candidates;
  const several = others.some(({ time }) => time.when.start !== first?.time.when.start);
  if (!first || several) return several ? { several } : { ...(said[0] && { time: said[0] }) };
  return { time: first.time, from: first.it };
}

/** The title in a line, without the time in it and what mail programs put before it. */
const titleIn = (line: string, clock: Clock) => withoutTime(line.replace(prefix, ''), clock);

function titleOf({ values, rest }: Found, timeLine: string | undefined, clock: Clock): string {
  const labelled = values.title?.map((it) => titleIn(it, clock)).find(Boolean);
  if (labelled) return labelled;
  const inTimeLine = timeLine === undefined ? '' : titleIn(timeLine, clock);
  if (inTimeLine) return inTimeLine;
  const at = timeLine === undefined ? rest.length : rest.indexOf(timeLine);
  const above = rest.slice(0, Math.max(0, at)).filter((it) => !boilerplate.test(it));
  const nearest = timeLine === undefined ? above[0] : above.at(-1);
  return nearest ? titleIn(nearest, clock) : '';
}

function everyone({ values, lines }: Found): Attendee[] {
  const inviter = lines.slice(0, 5).map(inviterIn).find(Boolean);
  const hosts = (values.organizer ?? []).flatMap((it) => peopleIn(it, true));
  const guests = (values.guests ?? []).flatMap((it) => peopleIn(it));
  const all = [...hosts, ...(inviter && hosts.length === 0 ? [inviter] : []), ...guests];
  const seen = new Map<string, Attendee>();
  for (const person of all) {
    const key = (person.email ?? person.name ?? '').toLowerCase();
    seen.set(key, { ...person, ...seen.get(key) });
  }
  return [...seen.values()].slice(0, 200);
}

/**
 * Reads an invitation as people paste it: the plain texts of calendars and meeting programs, an e-mail, or
 * one line ("Performance review with Daniel, Tue 24 Nov 2026 10:00–10:45"). What can be read in two ways is
 * left out. Never throws.
 */
export function readInvite(text: string, clock: Clock): ReadByHand {
  const found = sort(text);
  const { time, from, several } = timeOf(found, clock);
  const title = titleOf(found, from, clock);
  const attendees = everyone(found);
  if (!title && !(time && saysWhen(time))) return { notRead: 'nothing' };
  const link = callLinkIn(text);
  const doubts: Doubt[] = several ? ['several-times'] : [];
  if (time && time.when.start !== undefined && time.when.end !== undefined && !time.when.sure)
    doubts.push('time');
  return {
    reading: {
      site: 'invite',
      host: '',
      title,
      ...(time && { when: time.line, ...(time.language && { language: time.language }) }),
      attendees,
      ...(link && { link }),
    },
    doubts,
  };
}
