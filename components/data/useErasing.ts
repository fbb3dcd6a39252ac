import { useRef, useState } from 'preact/hooks';
import type { Erased } from '@/utils/session/erasing';
import { useData } from './services';

/** How an erasing goes: nothing said, at work, or how it came out. */
export function useErasing() {
  const { archive } = useData();
  const [said, setSaid] = useState<Erased | 'working'>();
  /** Where it is told. What is pressed cannot be pressed meanwhile, and may go: the focus waits there. */
  const report = useRef<HTMLParagraphElement>(null);
  const run = async (work: () => Promise<Erased>) => {
    if (said === 'working') return;
    report.current?.focus();
    setSaid('working');
    setSaid(await work());
    await archive.readAgain();
  };
  return { said, report, run, forget: () => setSaid(undefined) };
}
