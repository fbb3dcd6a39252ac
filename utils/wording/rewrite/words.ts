/** What rewrites are made of, in one language. Blanks stand in brackets: [ ] in English, 【】 in Chinese. */
export interface RewriteWords {
  /** Sentences that take the place of one: what happened, what followed, how it could be better. */
  readonly event: string;
  readonly actAndReason: string;
  readonly openQuestion: string;
  readonly againstGoal: string;
  readonly whatWasDone: string;
  readonly expectation: string;
  readonly outcome: string;
  readonly criteria: string;
  /** In place of a word: what was done instead of what somebody is; how large it was; what belongs elsewhere. */
  readonly behaviour: string;
  readonly effect: string;
  readonly elsewhere: string;
  readonly source: string;
  readonly plainly: string;
  /** Behind a phrase. */
  readonly howOften: string;
  readonly whatToRepeat: string;
  readonly earlier: string;
  readonly how: string;
  /** What a goal or an action may lack. */
  readonly measure: string;
  readonly day: string;
  readonly owner: string;
  /** So many of so many, instead of "always". */
  readonly ofHowMany: string;
}
