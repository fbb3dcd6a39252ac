import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Person } from '@/utils/meeting/person';
import { useShown } from '../cover/shown';
import { useOnPaper } from './useOnPaper';

interface Props {
  /** Whom the text may name. */
  readonly person: Person;
  /** What the browser is to call it as a PDF file, without ending; absent: as the page. */
  readonly name?: string;
  /** On the button, and beside it. */
  readonly print: string;
  readonly hint: string;
  /** The text, each piece of it as it is shown now. */
  children(text: (it: string) => string): ComponentChildren;
}

/** A text with the button that prints it. On paper it is as it is, whatever is covered on the screen. */
export function ToPrint({ person, name, print, hint, children }: Props) {
  const shown = useShown();
  const { onPaper, toPaper } = useOnPaper();
  // Browsers name a PDF by the page's title, which on the screen says nothing: others see the tabs.
  useEffect(() => {
    if (!onPaper || !name) return;
    const { title } = document;
    document.title = name;
    return () => {
      document.title = title;
    };
  }, [onPaper, name]);
  return (
    <>
      <div class="print-bar">
        <button type="button" class="button primary" onClick={toPaper}>
          {print}
        </button>
        <span class="small">{hint}</span>
      </div>
      {children((it) => (onPaper ? it : shown.text(it, person)))}
    </>
  );
}
