/** How loud a word of one's own may be: none stops a summary, that is for the rules alone. */
export const ownSeverities = ['warn', 'hint'] as const;
export type OwnSeverity = (typeof ownSeverities)[number];

/** A word or phrase that a manager, or their company, does not want to write. */
export interface OwnWord {
  readonly phrase: string;
  /** Absent: it stands on the list, and that is all. */
  readonly reason?: string;
  readonly rewording?: string;
  readonly severity: OwnSeverity;
  /** The company gives it; it stands on none of the manager's lists. */
  readonly ofCompany?: true;
}

/** What a list may hold: UTF-16 units of a phrase, of what is said about it, and phrases. */
export const longestPhrase = 80;
export const longestSaying = 300;
export const mostOwnWords = 2_000;
