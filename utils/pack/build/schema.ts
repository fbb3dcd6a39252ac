import * as z from 'zod';
import { guideRuleIds } from '../../guide/rule.ts';
import { conversationKinds, stages } from '../../guide/stages.ts';
import type { Language } from '../../locale/language.ts';
import { tipLevels, tipTypes } from '../../phrasing/tip.ts';
import { bilingual, inBoth, type Limits, textIn } from './texts.ts';

/*
 * What the files in guide/, tips/ and moments/ must look like. Used when the extension is built and by
 * `npm run check`; the built extension carries no schema of its own content.
 */

const limits = (en: number, zh: number): Limits => ({ en, 'zh-CN': zh });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const stageList = z.array(z.enum(stages)).min(1, 'names no stage');
const kindList = z.array(z.enum(conversationKinds)).min(1);
/** Search words are typed, not read: of every script, lower case, no slots. */
const searchWords = (least: number, most: number) =>
  z
    .array(z.union([z.string().min(1).max(40), z.number().transform(String)]))
    .min(least)
    .max(most);

const tipTexts = (language: Language) =>
  z.strictObject({
    when: textIn(language, limits(10, 18)),
    say: textIn(language, limits(40, 60)),
    why: textIn(language, limits(26, 50)),
    instead: z.optional(textIn(language, limits(20, 32))),
    words: searchWords(1, 8),
  });

/** "always" and its kin make a constructive line unfair and easy to refute. */
const absolute = {
  en: /\b(always|never|every time|constantly|everyone|everybody)\b/i,
  'zh-CN': /总是|从来|永远|每次都|一直|老是/,
};

export const tipSchema = z
  .strictObject({
    id,
    type: z.enum(tipTypes),
    stages: stageList,
    kinds: z.optional(kindList),
    level: z.optional(z.enum(tipLevels)),
    en: tipTexts('en'),
    'zh-CN': tipTexts('zh-CN'),
  })
  .superRefine((tip, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    for (const language of ['en', 'zh-CN'] as const) {
      const { say, instead } = tip[language];
      if (tip.type === 'positive' && !/\{(did|fact|topic)\}/.test(say))
        refuse(`${language}: praise has no slot for a fact ({did}, {fact} or {topic})`);
      if (tip.type === 'constructive' && absolute[language].test(say))
        refuse(`${language}: “${absolute[language].exec(say)?.[0]}” is an absolute, in a constructive tip`);
      if ((tip.type === 'constructive') !== (instead !== undefined))
        refuse(`${language}: a constructive tip, and no other, says what it is said instead of`);
    }
  });

const momentTexts = (language: Language) =>
  z.strictObject({
    // Counted in characters in both languages: it stands on a small button.
    chip: z
      .string()
      .min(1)
      .max(language === 'en' ? 24 : 8),
    title: textIn(language, limits(9, 16)),
    scene: textIn(language, limits(20, 32)),
    say: z.array(textIn(language, limits(32, 48))).length(3),
    ask: z
      .array(textIn(language, limits(22, 34)))
      .min(1)
      .max(2),
    do: z
      .array(textIn(language, limits(16, 26)))
      .min(1)
      .max(2),
    dont: z
      .array(textIn(language, limits(16, 26)))
      .min(1)
      .max(2),
    stop: textIn(language, limits(30, 50)),
    words: searchWords(4, 16),
  });

export const momentSchema = z.strictObject({
  id,
  /** One of the ten that can be rehearsed. */
  hard: z.optional(z.boolean()),
  stages: stageList,
  kinds: z.optional(kindList),
  en: momentTexts('en'),
  'zh-CN': momentTexts('zh-CN'),
});

const stageTexts = (language: Language) =>
  z.strictObject({
    aim: textIn(language, limits(20, 34)),
    why: textIn(language, limits(50, 90)),
    say: z
      .array(textIn(language, limits(38, 56)))
      .min(3)
      .max(6),
    ask: z
      .array(textIn(language, limits(28, 44)))
      .min(5)
      .max(8),
    avoid: z
      .array(textIn(language, limits(16, 28)))
      .min(3)
      .max(6),
    done: textIn(language, limits(28, 46)),
  });

const viewField = inBoth((language) =>
  z.strictObject({ ask: textIn(language, limits(26, 40)), add: textIn(language, limits(26, 40)) }),
);
const developmentView = z.strictObject({
  strengths: viewField,
  weaknesses: viewField,
  opportunities: viewField,
  threats: viewField,
});

const wholeStage = z.strictObject({
  rules: z.array(z.enum(guideRuleIds)).min(1),
  checklist: z
    .array(z.strictObject({ id, en: textIn('en', limits(7, 14)), 'zh-CN': textIn('zh-CN', limits(7, 14)) }))
    .min(4)
    .max(8),
  en: stageTexts('en'),
  'zh-CN': stageTexts('zh-CN'),
  development: z.optional(developmentView),
});
const skippedStage = z.strictObject({ skipped: bilingual(limits(32, 50)) });

export const guideSchema = z.strictObject({
  preparation: wholeStage,
  opening: wholeStage,
  review: wholeStage,
  planning: z.union([skippedStage, wholeStage]),
  voice: wholeStage,
  summary: wholeStage,
});

export const rulesSchema = z
  .array(
    z.strictObject({
      id: z.enum(guideRuleIds),
      source: z.string().min(10),
      ...inBoth((language) =>
        z.strictObject({
          name: textIn(language, limits(5, 10)),
          rule: textIn(language, limits(24, 42)),
          why: textIn(language, limits(60, 110)),
          limits: textIn(language, limits(48, 84)),
        }),
      ).shape,
    }),
  )
  .length(guideRuleIds.length);

export type TipSource = z.infer<typeof tipSchema>;
export type MomentSource = z.infer<typeof momentSchema>;
export type GuideSource = z.infer<typeof guideSchema>;
export type RuleSource = z.infer<typeof rulesSchema>[number];
