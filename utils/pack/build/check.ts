import { isSkipped } from '../../guide/guide.ts';
import { languages } from '../../locale/language.ts';
import { packIn } from './in-language.ts';
import { readSources } from './read.ts';
import { faultsOfWhole } from './whole.ts';

/** Part of `npm run check`: says what is wrong with the content, or how much there is. */
export function main(): number {
  const sources = readSources();
  const faults = [...sources.faults, ...faultsOfWhole(sources)];
  for (const fault of faults) console.error(fault);
  for (const language of languages) {
    const { guide, tips, moments } = packIn(language, sources);
    const cells = Object.values(guide).flatMap((kind) => Object.values(kind));
    const skipped = cells.filter(isSkipped).length;
    console.log(
      `${language}: ${cells.length} stages of ${Object.keys(guide).length} kinds (${skipped} skipped), ${tips.length} tips, ${moments.length} moments`,
    );
  }
  return faults.length > 0 ? 1 : 0;
}
