import { atom, type ReadableAtom } from 'nanostores';

/**
 * What stands in a field and is not on disk: on its way, or refused, which it stays until the disk takes
 * something of it.
 */
export interface Typed {
  readonly text: string;
  readonly refused: boolean;
}

/** Texts typed into fields of notes, by field: what the disk does not have yet is kept here, whoever shows it. */
export interface FieldKeeper {
  readonly $typed: ReadableAtom<Readonly<Record<string, Typed>>>;
  /** Shows the text at once and saves it soon, the last one last. `save` answers whether the disk took it. */
  write(field: string, text: string, save: (text: string) => Promise<boolean>): void;
  /** Lets go of what is not on disk: its conversation was erased. */
  forget(): void;
  /** Tries again what was refused; the disk may have room by now. */
  retry(): void;
  /** Resolves when nothing is on its way any more; true if everything is on disk. */
  settled(): Promise<boolean>;
}

interface Waiting extends Typed {
  save(text: string): Promise<boolean>;
}

/** One write at a time for each field, always its latest text. */
export function keepFields(): FieldKeeper {
  const $typed = atom<Readonly<Record<string, Waiting>>>({});
  const writing = new Map<string, Promise<void>>();

  function hold(field: string, waiting: Waiting | undefined): void {
    const { [field]: _, ...others } = $typed.get();
    $typed.set(waiting ? { ...others, [field]: waiting } : others);
  }

  async function writeAll(field: string): Promise<void> {
    for (;;) {
      const waiting = $typed.get()[field];
      if (!waiting) return;
      const refused = !(await waiting.save(waiting.text));
      const since = $typed.get()[field];
      if (since === waiting) return hold(field, refused ? { ...waiting, refused } : undefined);
      if (since) hold(field, { ...since, refused });
    }
  }

  function start(field: string): void {
    if (writing.has(field)) return;
    writing.set(
      field,
      writeAll(field).finally(() => writing.delete(field)),
    );
  }

  return {
    $typed,
    write(field, text, save) {
      hold(field, { text, save, refused: $typed.get()[field]?.refused ?? false });
      start(field);
    },
    forget: () => $typed.set({}),
    retry() {
      for (const [field, { refused }] of Object.entries($typed.get())) if (refused) start(field);
    },
    async settled() {
      await Promise.all(writing.values());
      return Object.keys($typed.get()).length === 0;
    },
  };
}
