/** One thing that can be found. */
export interface SearchDocument {
  /** `tip/…`, `moment/…`, `stage/kind/stage` or `own/…`. */
  readonly id: string;
  /** What it is for: situation, name. */
  readonly title: string;
  /** What one might type to find it. */
  readonly words: string;
  /** The line to say. */
  readonly say: string;
  /** Everything else in it. */
  readonly text: string;
  /** Pinyin of title and words, each phrase from each of its words on, without spaces and tones. */
  readonly py?: string;
  /** The same as initials. */
  readonly pyi?: string;
}

export const documentFields = ['title', 'words', 'say', 'text', 'py', 'pyi'] as const;
