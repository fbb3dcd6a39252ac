/** Somebody there are conversations with, or evidence of. */
export interface PersonRecord {
  readonly id: string;
  /** As shown. */
  readonly name: string;
  /** Other names by which meetings and forms call them. */
  readonly alsoNamed: readonly string[];
  readonly emails: readonly string[];
  /** Shown instead of the name while others may see the screen. */
  readonly pseudonym?: string | undefined;
  /** Epoch ms. */
  readonly createdAt: number;
}
