import type { RescueOffer, SeenField } from '../rescue/offers';
import type { FieldPlace } from '../rescue/rescued';
import { type InsertReport, isInsertReport } from './insert-report';
import { isRecord } from './result';

/** From a page's rescue script: may texts of this page be kept? */
export interface MayKeep {
  readonly kind: 'may-keep';
}

/** From a page's rescue script: what stands in a field that the user types in. */
export interface KeepTyped {
  readonly kind: 'keep-typed';
  readonly place: FieldPlace;
  readonly text: string;
}

/** From a panel: the site of the page beside it, and what was kept for its fields. */
export interface AskRescued {
  readonly kind: 'ask-rescued';
  /** A framed panel leaves it out and means its own tab. */
  readonly tabId?: number;
}

/** From a panel: put a kept text back into its field. */
export interface PutBack {
  readonly kind: 'put-back';
  readonly id: string;
  /** How much the field holds, and at which query and fragment it stands, as the user was shown it. */
  readonly holds: number;
  readonly page: string;
  readonly tabId?: number;
}

/** From an extension page: delete a kept text. */
export interface DropRescued {
  readonly kind: 'drop-rescued';
  readonly id: string;
}

/** From an extension page: keep what is typed on a site, or no longer, and delete what was kept of it. */
export interface SwitchRescue {
  readonly kind: 'switch-rescue';
  readonly origin: string;
  readonly on: boolean;
}

export type RescueMessage = MayKeep | KeepTyped | AskRescued | PutBack | DropRescued | SwitchRescue;

/** What a panel shows of draft rescue. */
export interface RescuedHere {
  /** The page's site; absent where the browser does not say, and in private windows. */
  readonly site?: { readonly origin: string; readonly on: boolean };
  readonly offers: readonly RescueOffer[];
}

/** What became of a text that was to be put back. `changed`: its field holds something else by now, or is gone. */
export type PutReport = InsertReport | { readonly ok: false; readonly reason: 'changed' };

/** Guards what a page says of a text put back. */
export function isPutReport(value: unknown): value is PutReport {
  return isInsertReport(value) || (isRecord(value) && value.ok === false && value.reason === 'changed');
}

/** To the script that puts a text back, brought into the frame a moment before. Only this text goes out. */
export interface PutBackHere {
  readonly kind: 'put-back-here';
  readonly place: FieldPlace;
  /** How much the field held when it was looked at. */
  readonly holds: number;
  readonly html: string;
  readonly text: string;
}

/** Guards what a script in a page is asked. */
export function isPutBackHere(value: unknown): value is PutBackHere {
  return (
    isRecord(value) &&
    value.kind === 'put-back-here' &&
    isFieldPlace(value.place) &&
    Number.isInteger(value.holds) &&
    [value.html, value.text].every((it) => typeof it === 'string')
  );
}

/** Whether the site is still on, as the background answers a text; throws where it could keep none. */
export function siteIsOn(answer: unknown): boolean {
  if (typeof answer !== 'boolean') throw new TypeError('the background could not keep it');
  return answer;
}

export interface RescueReplies {
  'may-keep': boolean;
  'keep-typed': boolean;
  'ask-rescued': RescuedHere;
  'put-back': PutReport;
  'drop-rescued': true;
  'switch-rescue': boolean;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isTab = (value: unknown) => value === undefined || Number.isInteger(value);

/** `utils/rescue` cuts texts to this. */
const longestText = 50_000;

function isFieldPlace(value: unknown): value is FieldPlace {
  return (
    isRecord(value) &&
    isText(value.path, 500) &&
    isText(value.page, 8) &&
    isText(value.label, 200) &&
    Number.isInteger(value.nth) &&
    (value.nth as number) >= 0 &&
    (value.nth as number) < 1_000
  );
}

/** Fields that a page's rescue script told of, as far as they are usable. */
export function seenFields(value: unknown): SeenField[] {
  const isSeen = (it: unknown): it is SeenField =>
    isFieldPlace(it) &&
    isWebOrigin((it as unknown as SeenField).origin) &&
    Number.isInteger((it as unknown as SeenField).holds);
  return Array.isArray(value) ? value.slice(0, 200).filter(isSeen) : [];
}

/** An origin as browsers write it, of a site in the web. */
function isWebOrigin(value: unknown): value is string {
  return isText(value, 300) && /^https?:\/\/[^/?#\s]+$/.test(value);
}

/** Guards what the background is asked of typed texts. */
export function isRescueMessage(value: Record<string, unknown>): boolean {
  switch (value.kind) {
    case 'may-keep':
      return true;
    case 'keep-typed':
      return isFieldPlace(value.place) && isText(value.text, longestText);
    case 'ask-rescued':
      return isTab(value.tabId);
    case 'put-back':
      return (
        isText(value.id, 100) && Number.isInteger(value.holds) && isText(value.page, 8) && isTab(value.tabId)
      );
    case 'drop-rescued':
      return isText(value.id, 100);
    case 'switch-rescue':
      return isWebOrigin(value.origin) && typeof value.on === 'boolean';
    default:
      return false;
  }
}
