/** What is selected in a page or in one frame of it. */
export interface PageSelection {
  readonly text: string;
  /** It stands in a field for secrets, and was not read. */
  readonly secret: boolean;
}
