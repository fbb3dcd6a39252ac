import { conversationKinds, stages } from '../../guide/stages.ts';
import { languages } from '../../locale/language.ts';
import type { Sources } from './read.ts';

/** What the content holds at least, so that no screen is ever thin. */
const least = { tips: 320, moments: 36, hard: 10, perStage: 8 };

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

/** What is wrong with the content as a whole: ids and texts used twice, and what is missing. */
export function faultsOfWhole({ guide, tips, moments }: Sources): string[] {
  const faults: string[] = [];
  for (const id of twice([...tips, ...moments].map((it) => it.id))) faults.push(`the id ${id} is used twice`);
  for (const language of languages) {
    const texts = [...tips.map((tip) => tip[language].say), ...moments.flatMap((it) => it[language].say)];
    for (const text of twice(texts)) faults.push(`“${text}” stands in two places`);
  }
  if (tips.length < least.tips) faults.push(`${tips.length} tips; there must be ${least.tips}`);
  if (moments.length < least.moments)
    faults.push(`${moments.length} moments; there must be ${least.moments}`);
  const hard = moments.filter((moment) => moment.hard).length;
  if (hard !== least.hard) faults.push(`${hard} moments can be rehearsed; there must be ${least.hard}`);

  for (const kind of conversationKinds) {
    for (const stage of stages) {
      const cell = guide[kind]?.[stage];
      if (!cell || 'skipped' in cell) continue;
      const ids = cell.checklist.map((step) => step.id);
      for (const id of twice(ids)) faults.push(`guide/${kind}.yaml ${stage}: the step ${id} stands twice`);
      const fit = tips.filter((it) => it.stages.includes(stage) && (it.kinds?.includes(kind) ?? true)).length;
      if (fit < least.perStage) faults.push(`only ${fit} tips fit ${stage} of ${kind}`);
    }
    const review = guide[kind]?.review;
    if (review && !review.development && ['evaluation', 'goals', 'probation'].includes(kind))
      faults.push(`guide/${kind}.yaml review: has no development view`);
  }
  return faults;
}
