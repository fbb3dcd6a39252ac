import type { Conversation } from '../conversation/conversation';
import type { IsoDay } from '../meeting/iso-day';
import type { ShareableNote } from '../notes/note';
import type { SummaryTemplate } from './template';

/** Of a conversation, what its summary says. */
export interface Summarised extends Pick<Conversation, 'person' | 'kind' | 'meeting'> {
  /** When they talk next; epoch ms. */
  readonly next?: { readonly start: number; readonly end: number } | undefined;
}

/** A fact that is kept of the person, as far as it may leave: what happened and when. */
export interface KeptFact {
  readonly id: string;
  readonly quote: string;
  readonly on: IsoDay;
}

/** A point of the development view. */
export interface DevelopmentPoint {
  readonly id: string;
  readonly field: 'strength' | 'weakness' | 'opportunity' | 'threat';
  readonly by: 'employee' | 'manager';
  readonly text: string;
  readonly with?: string;
}

/** What a summary may use beside the notes of its conversation. */
export interface Known {
  /** Absent: the kind's standard one for the HR system. */
  readonly template?: SummaryTemplate;
  readonly evidence?: readonly KeptFact[];
  /** Goals that were set before, with how they came out. */
  readonly goals?: readonly ShareableNote[];
  /** What the conversation looks back on; both days are in it. */
  readonly period?: { readonly from: IsoDay; readonly to: IsoDay } | undefined;
  readonly development?: readonly DevelopmentPoint[];
}
