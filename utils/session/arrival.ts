import { isRunning } from '../conversation/clock';
import type { Conversation, Details } from '../conversation/conversation';
import { contextFrom, isSure, type MeetingContext } from '../meeting/context';
import type { EventReading, FormReading } from '../meeting/reading';
import type { Clock } from '../meeting/when';

/** What the panel does when it opens, or when the page under it shows something else. */
export type Arrival =
  /** Go on with a conversation; on a form, with its summary in view. */
  | { readonly kind: 'resume'; readonly conversation: Conversation; readonly atSummary: boolean }
  /** Everything is known: open a conversation for this meeting, or the one it has. */
  | { readonly kind: 'open'; readonly details: Details; readonly context: MeetingContext }
  /** Ask for what is missing. */
  | { readonly kind: 'ask'; readonly context?: MeetingContext };

/** ms. A conversation touched within this time is the one the manager is in. */
const stillWarm = 4 * 60 * 60_000;

function isForm(reading: EventReading | FormReading): reading is FormReading {
  return 'headings' in reading;
}

/** The latest conversation with someone whom the form's headings name. */
function namedIn(form: FormReading, recent: readonly Conversation[]): Conversation | undefined {
  const text = form.headings.join('\n').normalize('NFKC').toLowerCase();
  return recent.find(({ person }) => {
    const name = person.name.normalize('NFKC').toLowerCase().trim();
    return [...name].length > 1 && text.includes(name);
  });
}

export function detailsFrom(context: MeetingContext): Details | undefined {
  const { person, kind, when, title, key, link } = context;
  if (!person || !kind || when.start === undefined || when.end === undefined) return undefined;
  const meeting = { key, title, start: when.start, end: when.end, ...(link && { link }) };
  return { person: person.person, kind: kind.kind, meeting };
}

/** Decides how to arrive. `recent`: conversations, the latest touched first. Pure: the clock is passed in. */
export function arrive(
  { reading, resume }: { reading: EventReading | FormReading | null; resume?: string | undefined },
  recent: readonly Conversation[],
  clock: Clock,
): Arrival {
  const asked = resume && recent.find(({ id }) => id === resume);
  if (asked) return { kind: 'resume', conversation: asked, atSummary: false };
  if (reading && isForm(reading)) {
    const named = namedIn(reading, recent);
    if (named) return { kind: 'resume', conversation: named, atSummary: true };
  } else if (reading) {
    const context = contextFrom(reading, clock);
    const known = recent.find(({ meeting }) => meeting.key === context.key);
    if (known) return { kind: 'resume', conversation: known, atSummary: false };
    const details = isSure(context) ? detailsFrom(context) : undefined;
    return details ? { kind: 'open', details, context } : { kind: 'ask', context };
  }
  const [latest] = recent;
  if (latest && (isRunning(latest) || clock.now - latest.touchedAt < stillWarm)) {
    return { kind: 'resume', conversation: latest, atSummary: false };
  }
  return { kind: 'ask' };
}
