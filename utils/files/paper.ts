import type { Language } from '../locale/language';
import type { Person } from '../meeting/person';
import type { Outline } from '../summary/render';

/** A text on its way to a tab of its own, to be printed. */
export interface Paper {
  readonly outline: Outline;
  readonly language: Language;
  /** Whom it may name. */
  readonly person: Person;
  /** What the browser is to call it as a PDF file, without ending. */
  readonly name: string;
}

const channel = (token: string) => new BroadcastChannel(`fairside paper ${token}`);
const ask = 'ask';

let offered: BroadcastChannel | undefined;

/**
 * Holds a text ready for the tab that asks with this token, until the next is offered. It goes from page to page of
 * the extension and is written nowhere.
 */
export function offerPaper(token: string, paper: Paper): void {
  offered?.close();
  const answering = channel(token);
  answering.onmessage = ({ data }) => {
    if (data === ask) answering.postMessage(paper);
  };
  offered = answering;
}

/** Asks for the text; whoever holds it answers, or nobody. */
export function askForPaper(token: string, got: (paper: Paper) => void, signal: AbortSignal): void {
  const asking = channel(token);
  asking.onmessage = ({ data }) => {
    // Another tab that was opened with this token asks, too.
    if (data !== ask) got(data);
  };
  asking.postMessage(ask);
  signal.addEventListener('abort', () => asking.close());
}
