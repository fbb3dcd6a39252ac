/** A key that the browser itself listens for, as it is set now. */
export interface CommandKey {
  readonly name: string;
  /** As the browser writes it; empty where none is set. */
  readonly shortcut: string;
}
