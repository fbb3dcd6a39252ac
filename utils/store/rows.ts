import * as z from 'zod/mini';
import type { Conversation } from '../conversation/conversation';
import { swotFields, viewers } from '../development/development';
import type { Evidence } from '../evidence/evidence';
import { conversationKinds, liveStages, stages } from '../guide/stages';
import { languages } from '../locale/language';
import { actionStates, owners } from '../notes/action';
import { goalStates } from '../notes/goal';
import { type Note, noteKinds } from '../notes/note';
import { sketchKinds } from '../notes/sketch';
import { verdicts } from '../notes/stand';
import type { PersonRecord } from '../people/person-record';
import { tipTypes } from '../phrasing/tip';
import { finishLeads, prepareLeads } from '../reminders/choices';
import { coverReasons, enterActions } from '../settings/settings';
import { sectionIds } from '../summary/section';
import { longestPhrase, longestSaying, mostOwnWords, ownSeverities } from '../wording/own-word';

/*
 * What a row must look like to be used. Rows come from disk: from an older version, a crash or another
 * program. A row that does not fit is set aside and counted, it never hides the others.
 */

/** Epoch ms. Conversations before 1970 are mistakes, but a mistake must not hide the notes that hang on it. */
const time = z.number();
const person = z.object({ name: z.string(), email: z.optional(z.string()) });
const stint = z.object({ stage: z.enum(liveStages), from: time, to: z.optional(time) });

export const conversationRow = z.object({
  id: z.string(),
  person,
  personId: z.optional(z.string()),
  kind: z.enum(conversationKinds),
  meeting: z.object({
    key: z.optional(z.string()),
    title: z.string(),
    start: time,
    end: time,
    link: z.optional(z.string()),
  }),
  stage: z.enum(stages),
  ticks: z.array(z.string()),
  stints: z.array(stint),
  shares: z.optional(z.record(z.enum(liveStages), z.number())),
  createdAt: time,
  touchedAt: time,
  finishedAt: z.optional(time),
  next: z.optional(z.object({ start: time, end: time })),
  keptWordings: z.optional(z.array(z.string())),
  machineWritten: z.optional(z.array(z.string())),
});

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const text = z.string();

const action = z.object({
  owner: z.enum(owners),
  state: z.enum(actionStates),
  due: z.optional(day),
  dueWords: z.optional(text),
  settledAt: z.optional(time),
});

const goal = z.object({
  measure: z.optional(text),
  target: z.optional(text),
  due: z.optional(day),
  weight: z.optional(z.number()),
  ifThen: z.optional(text),
  state: z.optional(z.enum(goalStates)),
});

const plan = z.object({
  standard: z.optional(text),
  support: z.optional(text),
  checkpoints: z.optional(
    z.array(z.object({ id: text, on: z.optional(day), text, done: z.optional(z.boolean()) })),
  ),
});

export const noteRow = z.object({
  id: z.string(),
  conversationId: z.string(),
  kind: z.enum(noteKinds),
  stage: z.enum(stages),
  text: z.string(),
  at: time,
  editedAt: z.optional(time),
  order: z.optional(z.number()),
  basis: z.optional(z.array(text)),
  action: z.optional(action),
  goal: z.optional(goal),
  plan: z.optional(plan),
  stand: z.optional(z.object({ verdict: z.optional(z.enum(verdicts)), words: z.optional(text) })),
});

export const personRow = z.object({
  id: text,
  name: text,
  alsoNamed: z.array(text),
  emails: z.array(text),
  pseudonym: z.optional(text),
  createdAt: time,
});

export const evidenceRow = z.object({
  id: text,
  personId: text,
  quote: text,
  remark: z.optional(text),
  title: z.optional(text),
  url: z.optional(text),
  on: day,
  theme: z.optional(text),
  keptAt: time,
  editedAt: z.optional(time),
});

export const developmentRow = z.object({
  conversationId: text,
  points: z.array(
    z.object({
      id: text,
      field: z.enum(swotFields),
      by: z.enum(viewers),
      text,
      with: z.optional(text),
    }),
  ),
});

const section = z.enum(sectionIds);
const template = z.array(z.object({ id: section, on: z.boolean(), name: z.optional(text) }));
const edits = z.object({
  lines: z.array(z.object({ id: text, text, base: text, section, noteIds: z.array(text) })),
  leftOut: z.array(text),
  own: z.array(z.object({ id: text, section, text })),
  template: z.optional(template),
});

export const summaryRow = z.object({
  conversationId: text,
  editedAt: time,
  system: z.optional(edits),
  employee: z.optional(edits),
});

export const fieldMapRow = z.object({
  origin: text,
  fields: z.array(z.object({ label: text, sections: z.array(section) })),
  usedAt: time,
});

export const rescuedRow = z.object({
  id: text,
  origin: text,
  path: text,
  page: text,
  label: text,
  nth: z.number(),
  text,
  at: time,
});

export const draftRow = z.object({
  conversationId: z.string(),
  text: z.string(),
  kind: z.enum(noteKinds),
  edits: z.optional(z.array(z.object({ id: text, began: noteRow, text, kind: z.enum(noteKinds) }))),
  sketch: z.optional(
    z.object({
      situation: text,
      behaviour: text,
      impact: text,
      next: text,
      kind: z.enum(sketchKinds),
      basis: z.array(text),
    }),
  ),
});

export const ownTipRow = z.object({
  id: z.string(),
  type: z.enum(tipTypes),
  stages: z.array(z.enum(stages)).check(z.minLength(1)),
  kinds: z.optional(z.array(z.enum(conversationKinds))),
  text: z.string().check(z.minLength(1)),
  createdAt: time,
  editedAt: z.optional(time),
});

export const markRow = z.object({
  id: z.string(),
  favourite: z.optional(z.boolean()),
  hidden: z.optional(z.boolean()),
  uses: z.number(),
  usedAt: time,
});

const saying = z.optional(text.check(z.maxLength(longestSaying)));
const ownWord = z.object({
  phrase: text.check(z.maxLength(longestPhrase)),
  reason: saying,
  rewording: saying,
  severity: z.enum(ownSeverities),
});

export const settingsRow = z.object({
  language: z.optional(z.enum(languages)),
  contentLanguage: z.optional(z.enum(languages)),
  sideBySide: z.optional(z.boolean()),
  enter: z.optional(z.enum(enterActions)),
  praiseFirst: z.optional(z.boolean()),
  developer: z.optional(z.boolean()),
  panelWidth: z.optional(z.number()),
  self: z.optional(z.object({ name: z.optional(z.string()), email: z.optional(z.string()) })),
  backedUpAt: z.optional(time),
  backupEveryDays: z.optional(z.number()),
  retentionMonths: z.optional(z.number()),
  shoulderSafe: z.optional(z.enum(coverReasons)),
  rescueOn: z.optional(z.array(z.string())),
  reminders: z.optional(
    z.object({
      on: z.boolean(),
      since: time,
      prepare: z.optional(z.enum(prepareLeads)),
      finish: z.optional(z.enum(finishLeads)),
      due: z.optional(z.boolean()),
      morning: z.optional(z.number()),
      quiet: z.optional(z.object({ from: z.number(), to: z.number() })),
      named: z.optional(z.boolean()),
    }),
  ),
  summaryLanguage: z.optional(z.enum(languages)),
  // Rules by their ids, also those of a later version.
  wordingOff: z.optional(z.object({ rules: z.optional(z.array(text)), phrases: z.optional(z.array(text)) })),
  wordingSeverity: z.optional(z.record(text, text)),
  ownWords: z.optional(z.array(ownWord).check(z.maxLength(mostOwnWords))),
  templates: z.optional(z.record(text, template)),
  learned: z.optional(
    z.array(
      z.object({
        event: z.string(),
        title: z.string(),
        pattern: z.string(),
        about: person,
        kind: z.optional(z.enum(conversationKinds)),
        person: z.optional(person),
      }),
    ),
  ),
});

/**
 * The row itself if it fits, untouched: fields this version does not know are kept for the one that does.
 */
export function fitting<Row>(schema: z.ZodMiniType<Row>, row: unknown): Row | undefined {
  return schema.safeParse(row).success ? (row as Row) : undefined;
}

/** The conversation in a stored row; undefined where it does not fit. */
export const conversationIn = (row: unknown) =>
  fitting<unknown>(conversationRow, row) as Conversation | undefined;

/** The note in a stored row; undefined where it does not fit. */
export const noteIn = (row: unknown) => fitting<unknown>(noteRow, row) as Note | undefined;

/** The person in a stored row; undefined where it does not fit. */
export const personIn = (row: unknown) => fitting<unknown>(personRow, row) as PersonRecord | undefined;

/** The evidence in a stored row; undefined where it does not fit. */
export const evidenceIn = (row: unknown) => fitting<unknown>(evidenceRow, row) as Evidence | undefined;

/** The row, or an error: nothing is written that could not be read again. */
export function checked<Row>(schema: z.ZodMiniType<unknown>, row: Row): Row {
  if (!schema.safeParse(row).success) throw new TypeError('a row that could not be read again');
  return row;
}

/** Why a row is left alone. */
export const notWrittenOver = () => new TypeError('a row of another version is not written over');

/** The row that is to be changed, if there is one, or an error: what cannot be read is not written over. */
export function toChange<Row>(schema: z.ZodMiniType<unknown>, row: unknown): Row | undefined {
  if (row && fitting(schema, row) === undefined) throw notWrittenOver();
  return row as Row | undefined;
}
