import * as z from 'zod/mini';
import { conversationKinds, liveStages, stages } from '../guide/stages';
import { languages } from '../locale/language';
import { noteKinds } from '../notes/note';
import { tipTypes } from '../phrasing/tip';
import { enterActions } from '../settings/settings';

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
});

export const noteRow = z.object({
  id: z.string(),
  conversationId: z.string(),
  kind: z.enum(noteKinds),
  stage: z.enum(stages),
  text: z.string(),
  at: time,
  editedAt: z.optional(time),
});

export const draftRow = z.object({
  conversationId: z.string(),
  text: z.string(),
  kind: z.enum(noteKinds),
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

export const settingsRow = z.object({
  language: z.optional(z.enum(languages)),
  contentLanguage: z.optional(z.enum(languages)),
  sideBySide: z.optional(z.boolean()),
  enter: z.optional(z.enum(enterActions)),
  praiseFirst: z.optional(z.boolean()),
  developer: z.optional(z.boolean()),
  panelWidth: z.optional(z.number()),
  self: z.optional(z.object({ name: z.optional(z.string()), email: z.optional(z.string()) })),
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

/** The row, or an error: nothing is written that could not be read again. */
export function checked<Row>(schema: z.ZodMiniType<unknown>, row: Row): Row {
  if (!schema.safeParse(row).success) throw new TypeError('a row that could not be read again');
  return row;
}
