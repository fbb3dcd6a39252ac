import { useState } from 'preact/hooks';
import type { Erased } from '@/utils/session/erasing';
import { useData } from './services';

/** How an erasing goes: nothing said, at work, or how it came out. */
export function useErasing() {
  const { archive } = useData();
  const [said, setSaid] = useState<Erased | 'working'>();
  const run = async (work: () => Promise<Erased>) => {
    if (said === 'working') return;
    setSaid('working');
    setSaid(await work());
    await archive.readAgain();
  };
  return { said, run, forget: () => setSaid(undefined) };
}
