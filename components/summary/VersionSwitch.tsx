import { useStore } from '@nanostores/preact';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import { languages } from '@/utils/locale/language';
import { versions } from '@/utils/summary/edits';
import { useServices } from '../panel/services';
import { Choice } from '../ui/Choice';
import { useLanguage, useWordsOf } from '../words';
import type { Composed } from './useSummary';
import { useSummaryLanguage } from './words';

/** Whom the summary is for, and in which language its labels are. */
export function VersionSwitch({ version, live }: Pick<Composed, 'version' | 'live'>) {
  const panel = useLanguage();
  const language = useSummaryLanguage();
  const { choose, $settings } = useServices();
  const kept = useStore($settings).summaryLanguage;
  const other = languages.find((it) => it !== language) ?? language;
  // What the button says is read in the panel's language; it names the language that labels would be in.
  const outgoing = useWordsOf(outgoingWords);
  const toPanel = kept !== undefined && other === panel;
  return (
    <div class="version">
      <Choice
        legend={outgoing.version.label}
        legendHidden
        options={versions.map((it) => [it, outgoing.version[it]] as const)}
        chosen={version}
        onChoose={(it) => live?.choose(it)}
      />
      <button
        type="button"
        class="link small"
        title={outgoing.version.inOtherLabel[other]}
        aria-label={outgoing.version.inOtherLabel[other]}
        onClick={() => void choose({ summaryLanguage: toPanel ? undefined : other })}
      >
        {outgoing.version.inOther[other]}
      </button>
    </div>
  );
}
