import { useRef, useState } from 'preact/hooks';
import type { FieldDone, FieldSeen, FieldsReport, Filling } from '@/utils/messages/fields';
import { useServices } from '../panel/services';

export type Failed = Extract<FieldsReport, { ok: false }>['reason'];

/** What was last done with the page's fields, and what became of each. */
export interface Done {
  readonly did: 'fill' | 'take-back';
  readonly fields: ReadonlyMap<string, FieldDone>;
}

interface Looked {
  readonly id: string;
  readonly seen: ReadonlyMap<string, FieldSeen>;
}

/** The page's fields, as they were last looked at, and what can be done with them. */
export interface Fields {
  readonly looked: Looked | undefined;
  readonly busy: 'look' | 'fill' | 'take-back' | undefined;
  readonly done: Done | undefined;
  readonly failed: Failed | undefined;
  look(marks: readonly string[]): Promise<void>;
  fill(fills: readonly Filling[]): Promise<void>;
  takeBack(marks: readonly string[]): Promise<void>;
  close(): void;
}

const byMark = <It extends { readonly mark: string }>(all: readonly It[]) =>
  new Map(all.map((it) => [it.mark, it] as const));

export function useFields(): Fields {
  const { fields: ask } = useServices();
  const [looked, setLooked] = useState<Looked>();
  const [busy, setBusy] = useState<Fields['busy']>();
  const [done, setDone] = useState<Done>();
  const [failed, setFailed] = useState<Failed>();
  /** A second press meets no second filling, even before the button is drawn anew. */
  const isBusy = useRef(false);

  async function attempt(
    what: NonNullable<Fields['busy']>,
    work: () => Promise<FieldsReport>,
  ): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(what);
    setFailed(undefined);
    setDone(undefined);
    const report = await work();
    isBusy.current = false;
    setBusy(undefined);
    if (!report.ok) setFailed(report.reason);
    else if (report.did === 'look') setLooked({ id: report.look, seen: byMark(report.seen) });
    else setDone({ did: report.did, fields: byMark(report.done) });
  }

  return {
    looked,
    busy,
    done,
    failed,
    look: (marks) => attempt('look', () => ask({ do: 'look', marks })),
    fill: (fills) => attempt('fill', () => ask({ do: 'fill', look: looked?.id ?? '', fills })),
    takeBack: (marks) => attempt('take-back', () => ask({ do: 'take-back', marks })),
    close() {
      setLooked(undefined);
      setDone(undefined);
      setFailed(undefined);
    },
  };
}
