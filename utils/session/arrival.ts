import { isRunning } from '../conversation/clock';
import type { Conversation, Details } from '../conversation/conversation';
import { contextFrom, isSure, type Knowing, type MeetingContext } from '../meeting/context';
import type { EventReading, FormReading } from '../meeting/reading';
import { isSameName } from '../meeting/same-name';
import type { Clock } from '../meeting/when';
import type { Wish } from '../messages/to-page';
import type { PersonRecord } from '../people/person-record';
import { candidates } from '../people/recognise';
import { talkOf } from './moved';
import { heldIn } from './on-call';

/** What the panel does when it opens, or when the page under it shows something else. */
export type Arrival =
  /** Go on with a conversation; on a form, with its summary in view. */
  | {
      readonly kind: 'resume';
      readonly conversation: Conversation;
      readonly atSummary: boolean;
      /** Its meeting, as its page shows it now. */
      readonly context?: MeetingContext;
    }
  /** Everything is known: open a conversation for this meeting, or the one it has. */
  | { readonly kind: 'open'; readonly details: Details; readonly context: MeetingContext }
  /** Ask for what is missing. */
  | { readonly kind: 'ask'; readonly context?: MeetingContext };

/** Whom a form names, among those there was a conversation with. */
type Named = { readonly conversation: Conversation } | 'nobody' | 'several';

/** ms. A conversation touched within this time is the one the manager is in. */
const stillWarm = 4 * 60 * 60_000;

function isForm(reading: EventReading | FormReading): reading is FormReading {
  return 'headings' in reading;
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/** Whether a text names someone: as words of their own, in a script that parts words. */
function names(text: string, name: string): boolean {
  if (!/^[\p{Script=Latin}\s.'’-]+$/u.test(name)) return text.includes(name);
  const words = text.split(/[^\p{L}\p{M}'’]+/u);
  const wanted = name.split(/[^\p{L}\p{M}'’]+/u).filter(Boolean);
  return words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word));
}

/**
 * The latest conversation with someone of this name, or of another name of theirs; two people who share it are
 * several.
 */
function withName(name: string, recent: readonly Conversation[], people: readonly PersonRecord[]): Named {
  const whom = new Set(candidates(people, { name }).map(({ id }) => id));
  const theirs = recent.filter(
    ({ person, personId }) => whom.has(personId ?? '') || isSameName(person.name, name),
  );
  for (const { person, personId } of theirs) {
    const who = personId ?? (person.email && fold(person.email));
    if (who) whom.add(who);
  }
  const [conversation] = theirs;
  if (whom.size > 1) return 'several';
  return conversation ? { conversation } : 'nobody';
}

/**
 * The latest conversation with the person whom the form is about: the one its reader found, else the one
 * that its headings name. A name inside a longer one that is named too does not count.
 */
function namedIn(form: FormReading, recent: readonly Conversation[], people: readonly PersonRecord[]): Named {
  if (form.person) return withName(form.person, recent, people);
  const text = fold(form.headings.join('\n'));
  const known = new Set([
    ...recent.map(({ person }) => fold(person.name)),
    ...people.flatMap(({ name, alsoNamed }) => [name, ...alsoNamed].map(fold)),
  ]);
  const named = [...known].filter((name) => [...name].length > 1 && names(text, name));
  const [name, another] = named.filter((it) => !named.some((other) => other !== it && other.includes(it)));
  if (another) return 'several';
  return name ? withName(name, recent, people) : 'nobody';
}

/** What a conversation needs of a meeting; undefined where who, what kind or when is not known. */
export function detailsFrom(context: MeetingContext): Details | undefined {
  const { person, kind, when, title, key, link } = context;
  if (!person || !kind || when.start === undefined || when.end === undefined) return undefined;
  const meeting = { key, title, start: when.start, end: when.end, ...(link && { link }) };
  return { person: person.person, kind: kind.kind, meeting };
}

interface Seen extends Knowing {
  readonly reading: EventReading | FormReading | null;
  readonly wish?: Wish | undefined;
  /** Everybody known. */
  readonly people?: readonly PersonRecord[] | undefined;
}

/** Decides how to arrive. `recent`: conversations, the latest touched first. Pure: the clock is passed in. */
export function arrive(
  { reading, wish, people = [], ...knowing }: Seen,
  recent: readonly Conversation[],
  clock: Clock,
): Arrival {
  if (wish && 'byHand' in wish) return { kind: 'ask' };
  const asked = wish && 'resume' in wish && recent.find(({ id }) => id === wish.resume);
  if (asked) return { kind: 'resume', conversation: asked, atSummary: false };
  if (reading && isForm(reading)) {
    const named = namedIn(reading, recent, people);
    if (typeof named === 'object') return { kind: 'resume', ...named, atSummary: true };
    // Never somebody else's conversation on a form that names a person.
    if (named === 'several' || reading.person) return { kind: 'ask' };
  } else if (reading) {
    const context = contextFrom(reading, clock, knowing);
    const known = reading.call ? heldIn(reading, recent, clock.now) : talkOf(context, recent, clock.timeZone);
    // A call says nothing of its meeting.
    const told = reading.call ? {} : { context };
    if (known) return { kind: 'resume', conversation: known, atSummary: false, ...told };
    const details = isSure(context) ? detailsFrom(context) : undefined;
    // A name that several have is nobody's until the manager says whose.
    const isOne = details && candidates(people, details.person).length < 2;
    return isOne ? { kind: 'open', details, context } : { kind: 'ask', context };
  }
  const [latest] = recent;
  if (latest && (isRunning(latest, clock.now) || clock.now - latest.touchedAt < stillWarm)) {
    return { kind: 'resume', conversation: latest, atSummary: false };
  }
  return { kind: 'ask' };
}
