import type { Frame, Page } from 'puppeteer-core';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Development } from '@/utils/development/development';
import type { Evidence } from '@/utils/evidence/evidence';
import type { Language } from '@/utils/locale/language';
import { dayOf } from '@/utils/meeting/iso-day';
import type { Note } from '@/utils/notes/note';
import type { PersonRecord } from '@/utils/people/person-record';
import type { Both, YearClip, YearNote, YearTalk } from './year-note.ts';
import { yearInbox, yearPeople } from './year-talks.ts';

/** Rows of the database by the name of their store. */
export interface Rows {
  readonly people: readonly PersonRecord[];
  readonly conversations: readonly Conversation[];
  readonly notes: readonly Note[];
  readonly evidence: readonly Evidence[];
  readonly developments: readonly Development[];
}

const dayLength = 86_400_000;

/**
 * A believable year up to `now` (epoch ms) with invented people, as it would be on disk. Whatever the hour, today's
 * talk has begun: what a screen shows of it does not depend on when it is looked at.
 */
export function yearIn(language: Language, now: number): Rows {
  const say = ([chinese, english]: Both) => (language === 'zh-CN' ? chinese : english);
  const hour = 3_600_000;
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const morning = Math.min(midnight + 10 * hour, Math.max(midnight, now - 2 * hour));
  const moment = (on: number) => morning + on * dayLength;
  const day = (on: number) => dayOf(moment(on));
  const dayIf = (on: number | undefined) => (on === undefined ? {} : { due: day(on) });

  function noteOf(it: YearNote, at: number, talk: YearTalk, conversationId: string): Note {
    const written = moment(talk.on) + (at + 1) * 120_000;
    const { action, goal, plan, stand } = it;
    return {
      id: `${conversationId}-note-${at}`,
      conversationId,
      kind: it.kind,
      stage: it.stage,
      text: say(it.text),
      at: written,
      ...(it.basis?.length && { basis: it.basis.map((place) => `${conversationId}-note-${place}`) }),
      ...(action && {
        action: {
          owner: action.owner,
          state: action.state,
          ...dayIf(action.due),
          ...(action.state !== 'open' && { settledAt: moment((action.due ?? talk.on) - 1) }),
        },
      }),
      ...(goal && {
        goal: {
          ...(goal.measure && { measure: say(goal.measure) }),
          ...(goal.target && { target: say(goal.target) }),
          ...dayIf(goal.due),
          ...(goal.weight !== undefined && { weight: goal.weight }),
          ...(goal.ifThen && { ifThen: say(goal.ifThen) }),
          ...(goal.state && { state: goal.state }),
        },
      }),
      ...(plan && {
        plan: {
          standard: say(plan.standard),
          support: say(plan.support),
          checkpoints: plan.checkpoints.map(([on, text, done], place) => ({
            id: `${conversationId}-check-${place}`,
            on: day(on),
            text: say(text),
            done,
          })),
        },
      }),
      ...(stand && { stand: { ...stand, ...(stand.words && { words: say(stand.words) }) } as never }),
    };
  }

  const clipOf = (clip: YearClip, id: string, personId: string): Evidence => ({
    id,
    personId,
    quote: say(clip.quote),
    ...(clip.remark && { remark: say(clip.remark) }),
    ...(clip.title && { title: say(clip.title) }),
    ...(clip.url && { url: clip.url }),
    ...(clip.theme && { theme: typeof clip.theme === 'string' ? clip.theme : say(clip.theme) }),
    on: day(clip.on),
    keptAt: moment(clip.on) + hour,
  });

  const talks = yearPeople.flatMap((person, who) =>
    person.talks.map((talk, at) => ({ talk, person, personId: `person-${who}`, id: `talk-${who}-${at}` })),
  );
  return {
    people: yearPeople.map(({ name, email, pseudonym }, who) => ({
      id: `person-${who}`,
      name: say(name),
      alsoNamed: [],
      emails: [email],
      ...(pseudonym && { pseudonym: say(pseudonym) }),
      createdAt: moment(-365),
    })),
    conversations: talks.map(({ talk, person, personId, id }) => ({
      id,
      person: { name: say(person.name), email: person.email },
      personId,
      kind: talk.kind,
      meeting: {
        key: `year:${id}`,
        title: say(person.name),
        start: moment(talk.on),
        end: moment(talk.on) + 3_600_000,
      },
      stage: talk.stage,
      ticks: [],
      stints: [],
      createdAt: moment(Math.min(talk.on, -1)),
      touchedAt: moment(Math.min(talk.on, -1)),
      ...(talk.finished && { finishedAt: moment(talk.on) + 4_000_000 }),
    })),
    notes: talks.flatMap(({ talk, id }) => talk.notes.map((it, at) => noteOf(it, at, talk, id))),
    evidence: [
      ...yearPeople.flatMap(({ clips }, who) =>
        clips.map((clip, at) => clipOf(clip, `clip-${who}-${at}`, `person-${who}`)),
      ),
      ...yearInbox.map((clip, at) => clipOf(clip, `clip-inbox-${at}`, '')),
    ],
    developments: talks.flatMap(({ talk, id }) =>
      talk.swot
        ? {
            conversationId: id,
            points: talk.swot.map(([field, by, text, needs], at) => ({
              id: `${id}-point-${at}`,
              field,
              by,
              text: say(text),
              ...(needs && { with: say(needs) }),
            })),
          }
        : [],
    ),
  };
}

/**
 * Puts rows straight into the database of a page of the extension, past the store, and tells every window.
 * The page has opened the database already.
 */
export async function fill(page: Page | Frame, rows: Partial<Rows>): Promise<void> {
  await page.evaluate(async (given) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('fairside');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = Object.keys(given);
    const work = db.transaction(names, 'readwrite');
    for (const name of names)
      for (const row of given[name as keyof typeof given] ?? []) work.objectStore(name).put(row);
    await new Promise<void>((resolve, reject) => {
      work.oncomplete = () => resolve();
      work.onabort = () => reject(work.error);
    });
    db.close();
    const channel = new BroadcastChannel('fairside');
    channel.postMessage({ all: true, people: true, evidence: true });
    channel.close();
  }, rows as Rows);
}
