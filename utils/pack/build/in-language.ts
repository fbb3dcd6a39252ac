import type { StageGuide, ViewField } from '../../guide/guide.ts';
import { viewFields } from '../../guide/guide.ts';
import { conversationKinds, stages } from '../../guide/stages.ts';
import type { Language } from '../../locale/language.ts';
import type { Pack } from '../pack.ts';
import type { Sources } from './read.ts';
import type { GuideSource } from './schema.ts';

function stageIn(language: Language, cell: GuideSource[keyof GuideSource]): StageGuide {
  if ('skipped' in cell) return { skipped: cell.skipped[language] };
  const { rules, checklist, development } = cell;
  const view = (field: ViewField) => development?.[field][language];
  return {
    ...cell[language],
    rules,
    checklist: checklist.map((step) => ({ id: step.id, text: step[language] })),
    ...(development && {
      development: Object.fromEntries(viewFields.map((field) => [field, view(field)])) as never,
    }),
  };
}

function guideIn(language: Language, cells: GuideSource | undefined) {
  return Object.fromEntries(
    stages.flatMap((stage) => (cells ? [[stage, stageIn(language, cells[stage])]] : [])),
  );
}

/** The content in one language, as the panel uses it. Search words stay out: only the index needs them. */
export function packIn(language: Language, { guide, rules, tips, moments }: Sources): Pack {
  return {
    language,
    guide: Object.fromEntries(
      conversationKinds.map((kind) => [kind, guideIn(language, guide[kind])]),
    ) as Pack['guide'],
    rules: rules.map((rule) => ({ id: rule.id, source: rule.source, ...rule[language] })),
    moments: moments.map(({ id, theme: _theme, hard, stages: where, kinds, ...texts }) => {
      const { words: _, ...said } = texts[language];
      return { id, hard: hard ?? false, stages: where, ...(kinds && { kinds }), ...said };
    }),
    tips: tips.map(({ id, theme, type, level, stages: where, kinds, ...texts }) => {
      const { words: _, instead, ...said } = texts[language];
      return {
        id,
        theme,
        type,
        stages: where,
        ...(kinds && { kinds }),
        ...(level && { level }),
        ...said,
        ...(instead && { instead }),
      };
    }),
  };
}
