import type { ConversationKind } from '../guide/stages';
import type { Version } from './edits';
import { type SectionId, sectionIds } from './section';

/** One section of a template. */
export interface TemplateSection {
  readonly id: SectionId;
  readonly on: boolean;
  /** What the manager calls it; absent: its usual heading. */
  readonly name?: string | undefined;
}

/** Which sections a summary has, in which order, and what they are called. */
export type SummaryTemplate = readonly TemplateSection[];

/** Templates that hold for all conversations of a kind, by "evaluation/system". */
export type KindTemplates = Readonly<Record<string, SummaryTemplate>>;

/** What the template of a kind and version is kept under. */
export function templateKey(kind: ConversationKind, version: Version): string {
  return `${kind}/${version}`;
}

/** In the order that a reader of that kind of talk looks for them. */
const orders: Readonly<Record<ConversationKind, string>> = {
  evaluation: 'purpose results strength improvement fact voice goal agreement action support question',
  goals: 'purpose results goal strength voice improvement fact agreement action support question',
  improvement: 'purpose strength improvement fact voice goal agreement action support question results',
  'check-in': 'results strength fact improvement voice goal agreement action support question purpose',
  probation: 'purpose results strength improvement fact voice agreement goal action support question',
};

/** What only a file wants: the person was there, and knows why. */
const forTheFile: readonly SectionId[] = ['purpose', 'fact'];

function isUsual(id: SectionId, kind: ConversationKind, version: Version): boolean {
  if (id === 'development') return false;
  if (kind === 'check-in' && id === 'purpose') return false;
  return version === 'system' || !forTheFile.includes(id);
}

/** What a kind has until the manager says otherwise. The development view is for who asks for it. */
export function standardTemplate(kind: ConversationKind, version: Version): SummaryTemplate {
  const first = orders[kind].split(' ') as SectionId[];
  const all = new Set([...first, ...sectionIds]);
  return [...all].map((id) => ({ id, on: isUsual(id, kind, version) }));
}

/** A template as it was kept, each section once; those it does not know stand at the end, off. */
function completed(kept: SummaryTemplate): SummaryTemplate {
  const known = new Set(kept.map(({ id }) => id));
  const missing = sectionIds.filter((id) => !known.has(id)).map((id) => ({ id, on: false }));
  return [...[...known].flatMap((id) => kept.find((it) => it.id === id) ?? []), ...missing];
}

/** The template that holds: the conversation's own, else its kind's, else the standard one. */
export function templateFor(
  kind: ConversationKind,
  version: Version,
  own: SummaryTemplate | undefined,
  kinds: KindTemplates | undefined,
): SummaryTemplate {
  const kept = own ?? kinds?.[templateKey(kind, version)];
  return kept ? completed(kept) : standardTemplate(kind, version);
}

/** Whether two templates have the same sections in the same order, on and named alike. */
export function isSameTemplate(one: SummaryTemplate, other: SummaryTemplate): boolean {
  const said = (template: SummaryTemplate) =>
    JSON.stringify(template.map(({ id, on, name }) => [id, on, name]));
  return said(one) === said(other);
}

/** The template with a section on or off. */
export function switched(template: SummaryTemplate, id: SectionId, on: boolean): SummaryTemplate {
  return template.map((it) => (it.id === id ? { ...it, on } : it));
}

/** Called something else; without a name that says anything it has its usual heading. */
export function renamed(template: SummaryTemplate, id: SectionId, name: string): SummaryTemplate {
  return template.map(({ name: _, ...it }) => {
    if (it.id !== id) return _ === undefined ? it : { ...it, name: _ };
    return name.trim() ? { ...it, name } : it;
  });
}

/** Before or behind the next section that is on: those that are off are not seen. */
export function movedSection(template: SummaryTemplate, id: SectionId, step: -1 | 1): SummaryTemplate {
  const at = template.findIndex((it) => it.id === id);
  let to = at + step;
  while (template[to] && !template[to]?.on) to += step;
  const moving = template[at];
  if (!moving || !template[to]) return template;
  return template.toSpliced(at, 1).toSpliced(to, 0, moving);
}

/** What several templates keep for all conversations of a kind, with one of them set or, like the standard, gone. */
export function withKindTemplate(
  kinds: KindTemplates | undefined,
  kind: ConversationKind,
  version: Version,
  template: SummaryTemplate,
): KindTemplates {
  const { [templateKey(kind, version)]: _, ...others } = kinds ?? {};
  return isSameTemplate(template, standardTemplate(kind, version))
    ? others
    : { ...others, [templateKey(kind, version)]: template };
}
