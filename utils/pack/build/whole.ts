import { conversationKinds, stages } from '../../guide/stages.ts';
import { languages } from '../../locale/language.ts';
import type { Sources } from './read.ts';

/** What the content holds at least, so that no screen is ever thin. */
const least = { tips: 320, moments: 36, hard: 10, perStage: 8 };

/** What stands in a file, and where. */
type Placed = readonly [value: string, file: string];

/** Values that stand in more than one place, each with the files it stands in. */
function twice(values: readonly Placed[]): Placed[] {
  const places = new Map<string, string[]>();
  for (const [value, file] of values) places.set(value, [...(places.get(value) ?? []), file]);
  return [...places]
    .filter(([, files]) => files.length > 1)
    .map(([value, files]) => [value, [...new Set(files)].join(', ')]);
}

/** What is wrong with the content as a whole: ids and texts used twice, and what is missing. */
export function faultsOfWhole({ guide, tips, moments }: Sources): string[] {
  const faults: string[] = [];
  const tipFile = ({ theme }: { theme: string }) => `tips/${theme}.yaml`;
  const momentFile = ({ theme }: { theme: string }) => `moments/${theme}.yaml`;
  const ids = [
    ...tips.map((tip): Placed => [tip.id, tipFile(tip)]),
    ...moments.map((moment): Placed => [moment.id, momentFile(moment)]),
  ];
  for (const [id, files] of twice(ids)) faults.push(`${files}: the id ${id} is used twice`);
  for (const language of languages) {
    const texts = [
      ...tips.map((tip): Placed => [tip[language].say, tipFile(tip)]),
      ...moments.flatMap((it) => it[language].say.map((say): Placed => [say, momentFile(it)])),
    ];
    for (const [text, files] of twice(texts)) faults.push(`${files}: “${text}” stands in two places`);
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
      const steps = cell.checklist.map((step): Placed => [step.id, `guide/${kind}.yaml`]);
      for (const [step, file] of twice(steps)) faults.push(`${file} ${stage}: the step ${step} stands twice`);
      const fit = tips.filter((it) => it.stages.includes(stage) && (it.kinds?.includes(kind) ?? true)).length;
      if (fit < least.perStage) faults.push(`only ${fit} tips fit ${stage} of ${kind}`);
    }
    const review = guide[kind]?.review;
    if (review && !review.development && ['evaluation', 'goals', 'probation'].includes(kind))
      faults.push(`guide/${kind}.yaml review: has no development view`);
  }
  return faults;
}
