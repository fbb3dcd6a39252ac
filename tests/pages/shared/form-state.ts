/** What a form would send, and whether anybody pressed its button. Nothing is ever sent. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  /** The text in the rich editor's own model. */
  readonly rich: string;
  readonly submitted: boolean;
}

declare global {
  interface Window {
    filled(): FormState;
  }
}

export function reportForm(form: HTMLFormElement, rich: () => string): void {
  let submitted = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted = true;
  });
  window.filled = () => ({
    values: Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])),
    rich: rich(),
    submitted,
  });
}
