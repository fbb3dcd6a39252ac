/** Where a text was typed: the field as it can be known again after the page was loaded anew. */
export interface FieldPlace {
  /** Of the page's address: what follows the origin, without query and fragment. */
  readonly path: string;
  /** A short digest of query and fragment, which are not kept themselves; empty where there are none. */
  readonly page: string;
  /** As the page names the field. */
  readonly label: string;
  /** Its place among the page's long fields of the same label, from 0. */
  readonly nth: number;
}

/** A text that was typed into a page's field, kept in case the page loses it. */
export interface Rescued extends FieldPlace {
  readonly id: string;
  /** "https://hr.example.com" */
  readonly origin: string;
  readonly text: string;
  /** Epoch ms; when it was last typed. */
  readonly at: number;
}
