import { useStore } from '@nanostores/preact';
import { dueFor, lastUse, retentionChoices } from '@/utils/archive/retention';
import { companyWords } from '@/utils/locale/areas/company';
import { dataWords } from '@/utils/locale/areas/data';
import { dateAndTime } from '@/utils/locale/format';
import { useShown } from '../cover/shown';
import { useLanguage, useWordsOf } from '../words';
import { Section } from './Section';
import { SureButton } from './SureButton';
import { useData } from './services';
import { useErasing } from './useErasing';

/** A company may say a number of months that is not among the usual ones. */
const monthsToChoose = (longest: number | undefined): number[] =>
  [...new Set([...retentionChoices, ...(longest ? [longest] : [])])].sort((one, other) => one - other);

/** The rule for how long things are kept: it lists, the manager erases. */
export function Retention() {
  const data = useWordsOf(dataWords);
  const language = useLanguage();
  const { archive, erasing, $settings, $policy, choose, now } = useData();
  const company = useWordsOf(companyWords);
  const { retentionMonths } = useStore($settings);
  const { longestMonths } = useStore($policy);
  const overview = useStore(archive.$overview);
  const { said, report, run, forget } = useErasing();
  const { name, text } = useShown();
  const due = overview && dueFor(overview.record, retentionMonths, now());
  const what = due ? data.retention.due(due.conversations.length, due.evidence.length) : '';

  return (
    <Section title={data.retention.title}>
      <p class="small">{data.retention.what}</p>
      <label class="inline">
        {data.retention.keep}
        <select
          name="retention"
          value={String(retentionMonths ?? 0)}
          aria-describedby={longestMonths ? 'retention-company' : undefined}
          onChange={(event) => {
            choose({ retentionMonths: Number(event.currentTarget.value) || undefined });
            forget();
          }}
        >
          <option value="0" disabled={longestMonths !== undefined}>
            {data.retention.forever}
          </option>
          {monthsToChoose(longestMonths).map((months) => (
            <option key={months} value={String(months)} disabled={months > (longestMonths ?? months)}>
              {data.retention.months(months)}
            </option>
          ))}
        </select>
      </label>
      {longestMonths && (
        <p class="notice" id="retention-company" data-company="retention">
          {company.retention(longestMonths)}
        </p>
      )}
      {retentionMonths !== undefined && due && !what && said !== 'gone' && <p>{data.retention.none}</p>}
      {due && what && (
        <>
          <p>{data.retention.older(what)}</p>
          <details>
            <summary>{data.retention.look}</summary>
            <ul class="due">
              {due.conversations.map((it) => (
                <li key={it.id}>
                  <b>{name(it.person, it.personId)}</b> · {text(it.meeting.title, it.person)} ·{' '}
                  <span class="small">
                    {data.retention.lastUse} {dateAndTime(lastUse(it), language)}
                  </span>
                </li>
              ))}
              {due.evidence.map((it) => (
                <li key={it.id}>
                  {text(it.quote)} · <span class="small">{it.on}</span>
                </li>
              ))}
            </ul>
          </details>
          <div class="row-of-buttons">
            <SureButton
              label={data.retention.erase(what)}
              sure={data.erase.sure}
              disabled={said === 'working'}
              onSure={() => void run(() => erasing.eraseDue(due))}
            />
          </div>
        </>
      )}
      <p ref={report} tabIndex={-1} role="status" class="erased">
        {said && data.erase[said]}
      </p>
    </Section>
  );
}
