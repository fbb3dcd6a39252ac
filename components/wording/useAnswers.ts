import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { canBeIgnored, choicesIn, ignoring, switched } from '@/utils/wording/choices';
import type { Finding } from '@/utils/wording/finding';
import { keptKey } from '@/utils/wording/kept';
import { machineKey } from '@/utils/wording/machine-written';
import { useServices } from '../panel/services';

/** What the manager answered to findings before, and can answer. Each answer says whether it was kept. */
export function useAnswers() {
  const { session, $settings, $companyWords, choose } = useServices();
  const conversation = useStore(session.$conversation);
  const { wordingOff, wordingSeverity, ownWords } = useStore($settings);
  const companyWords = useStore($companyWords);
  const name = conversation?.person.name;
  const kept = conversation?.keptWordings;
  const machineWritten = conversation?.machineWritten;
  const choices = useMemo(
    () => choicesIn({ wordingOff, wordingSeverity, ownWords }, companyWords),
    [wordingOff, wordingSeverity, ownWords, companyWords],
  );
  return useMemo(() => {
    const settings = { wordingOff };
    const names = name ? [name] : [];
    return {
      names,
      choices,
      kept: new Set(kept),
      keep: (text: string, finding: Finding) => session.keepWording(keptKey(text, finding)),
      machineWritten,
      markMachineWritten: (text: string) => session.markMachineWritten(machineKey(text)),
      canIgnore: (phrase: string) => canBeIgnored(phrase, names),
      ignore: (phrase: string) => choose(ignoring(settings, phrase)),
      turnOff: ({ rule }: Finding) => choose(switched(settings, rule, false)),
    };
  }, [name, kept, machineWritten, wordingOff, choices, session, choose]);
}

export type Answers = ReturnType<typeof useAnswers>;
