import type { Language } from '@/utils/locale/language';
import { clean } from '@/utils/summary/clean';
import type { Outline } from '@/utils/summary/render';

interface Props {
  readonly outline: Outline;
  readonly language: Language;
  /** How a text of it that may name the employee is shown. */
  text(text: string): string;
}

/** A text as it looks on paper. Each piece is written from the side that it reads from. */
export function OutlinePaper({ outline, language, text }: Props) {
  const { title, before, parts, after = [] } = outline;
  const lines = (it: string) => text(clean(it));
  const sentence = (it: string) => (
    <p key={it} dir="auto">
      {lines(it)}
    </p>
  );
  return (
    <article class="on-paper outline-paper" lang={language}>
      <h1 dir="auto">{lines(title)}</h1>
      {before.map(sentence)}
      {parts.map(({ heading, lead, items }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parts may be called the same, and none moves
        <section key={index}>
          <h2 dir="auto">{lines(heading)}</h2>
          {lead && sentence(lead)}
          <ol>
            {items.map((item, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none moves
              <li key={place} dir="auto">
                {lines(item)}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {after.map(sentence)}
    </article>
  );
}
