import type { PreparationSheet } from '@/utils/development/preparation-sheet';

interface Props {
  readonly sheet: PreparationSheet;
  /** How a text of it that may name the employee is shown. */
  text(text: string): string;
}

/** The preparation sheet as it looks on paper: half a page, with room to write in. */
export function SheetPaper({ sheet, text }: Props) {
  const { language, title, greeting, purpose, questions, fields, yours } = sheet;
  return (
    <article class="on-paper sheet-paper" lang={language}>
      <h2>{text(title)}</h2>
      <p>{text(greeting)}</p>
      <p>{text(purpose)}</p>
      <h3>{questions.heading}</h3>
      <ul>
        {questions.items.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      <h3>{fields.heading}</h3>
      <div class="sheet-fields">
        {fields.items.map(({ field, name, ask }) => (
          <section key={field}>
            <h4>{name}</h4>
            <p>{ask}</p>
          </section>
        ))}
      </div>
      <p class="yours">{yours}</p>
    </article>
  );
}
