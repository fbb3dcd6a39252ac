import { companyWords } from '@/utils/locale/areas/company';
import { listed } from '@/utils/locale/format';
import type { CompanyPack } from '@/utils/policy/pack';
import { useLanguage, useWordsOf } from '../words';
import { OwnTable } from './OwnTable';

/** Places that are named; an administrator who mended these finds the next. */
const mostNamed = 10;

/** What the company gives of its own: it can be read here, and not be changed. */
export function CompanyLists({ pack: { words, tips, leftOut } }: { readonly pack: CompanyPack }) {
  const company = useWordsOf(companyWords);
  const language = useLanguage();
  if (words.length + tips.length + leftOut.length === 0) return null;
  const named = listed(language, leftOut.slice(0, mostNamed));
  return (
    <div class="own-words">
      <h3>{company.lists}</h3>
      {words.length > 0 && (
        <>
          <p class="small" data-company="words">
            {company.words}
          </p>
          <OwnTable list={words} />
        </>
      )}
      {tips.length > 0 && (
        <p class="small" data-company="tips">
          {company.tips(tips.length)}
        </p>
      )}
      {leftOut.length > 0 && (
        <p class="notice warn" data-company="left-out">
          {company.leftOut(leftOut.length, named)}
        </p>
      )}
    </div>
  );
}
