/** A site, or all of a product's, that is switched on or off with one press. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  /** "calendar.google.com", "*.zoom.us". */
  readonly hosts: readonly string[];
  /** What the browser is asked for. */
  readonly patterns: readonly string[];
  /** `reader`: it has a reader of its own. `host`: only its address is known. */
  readonly known: 'reader' | 'host';
}

export interface OfferGroup {
  readonly id: 'company' | 'calendar' | 'hr' | 'call';
  readonly offers: readonly Offer[];
}

/** What the browser does about sites. True when it was done. */
export interface SitesServices {
  /** Only within a press: call it before anything is awaited. */
  ask(patterns: readonly string[]): Promise<boolean>;
  giveUp(patterns: readonly string[]): Promise<boolean>;
}

export const patternsOf = (offers: readonly Offer[]) => [...new Set(offers.flatMap((it) => it.patterns))];
