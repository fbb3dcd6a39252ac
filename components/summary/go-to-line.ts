import { focusDrawn } from './focus-drawn';
import type { Composed } from './useSummary';

/** Goes to a line of the summary, in the version that has it, and gives it the focus. */
export function goToLine({ live, version }: Pick<Composed, 'live' | 'version'>, id: string): void {
  live?.choose(version);
  focusDrawn(() => {
    const line = document.querySelector(`[data-focus="${CSS.escape(`line ${id}`)}"]`);
    return line?.querySelector<HTMLElement>('textarea, button');
  });
}
