import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type * as z from 'zod';
import { type ConversationKind, conversationKinds } from '../../guide/stages.ts';
import {
  type GuideSource,
  guideSchema,
  type MomentSource,
  momentSchema,
  type RuleSource,
  rulesSchema,
  type TipSource,
  tipSchema,
} from './schema.ts';

/** The folder that holds guide/, tips/, moments/ and rules.yaml. */
export const contentFolder = join(import.meta.dirname, '..');

/** Every content file. */
export function contentFiles(folder = contentFolder): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
}

/** Tips come in this order: those of the stage first, then the competencies. */
const stageThemes = [
  'preparation',
  'opening',
  'review',
  'planning',
  'improvement-plan',
  'voice',
  'career',
  'summary',
];

export interface Sources {
  readonly guide: Partial<Record<ConversationKind, GuideSource>>;
  readonly rules: readonly RuleSource[];
  readonly tips: readonly (TipSource & { theme: string })[];
  readonly moments: readonly (MomentSource & { theme: string })[];
  /** What is wrong, one sentence each, beginning with the file. */
  readonly faults: readonly string[];
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length > 0 ? ` ${path.map(String).join('.')}:` : '';
}

/** Reads every content file. A file or an entry that does not fit is named in `faults` and left out. */
export function readSources(folder = contentFolder): Sources {
  const faults: string[] = [];

  function fitting<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string) {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) faults.push(`${where}:${pathOf(issue.path)} ${issue.message}`);
    return undefined;
  }

  function parsed(path: string): unknown {
    try {
      return parse(readFileSync(join(folder, path), 'utf8'));
    } catch (error) {
      faults.push(`${path}: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  }

  function entries<Schema extends z.ZodType>(schema: Schema, path: string): z.output<Schema>[] {
    const list = parsed(path);
    if (!Array.isArray(list)) {
      if (list !== undefined) faults.push(`${path}: is not a list`);
      return [];
    }
    return list
      .map((entry, at) => fitting(schema, entry, `${path} ${entry?.id ?? `entry ${at + 1}`}`))
      .filter((it) => it !== undefined);
  }

  const themes = (kind: 'tips' | 'moments') =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.replace('.yaml', ''))
      .sort();
  const order = (theme: string) => (stageThemes.indexOf(theme) + 100) % 100;

  const guide = Object.fromEntries(
    conversationKinds.map((kind) => {
      const path = `guide/${kind}.yaml`;
      const value = parsed(path);
      return [kind, value === undefined ? undefined : fitting(guideSchema, value, path)];
    }),
  ) as Sources['guide'];
  const ruleList = parsed('rules.yaml');
  const rules = (ruleList !== undefined && fitting(rulesSchema, ruleList, 'rules.yaml')) || [];
  const tips = themes('tips')
    .sort((one, other) => order(one) - order(other))
    .flatMap((theme) => entries(tipSchema, `tips/${theme}.yaml`).map((tip) => ({ ...tip, theme })));
  const moments = themes('moments').flatMap((theme) =>
    entries(momentSchema, `moments/${theme}.yaml`).map((moment) => ({ ...moment, theme })),
  );
  return { guide, rules, tips, moments, faults };
}
