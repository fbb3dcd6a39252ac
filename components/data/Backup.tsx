import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { strengthOf } from '@/utils/archive/passphrase';
import { backupChoices, usualBackupEvery } from '@/utils/archive/reminder';
import { dataWords } from '@/utils/locale/areas/data';
import { useWordsOf } from '../words';
import { PassphraseField } from './PassphraseField';
import { Section } from './Section';
import { useData } from './services';

type Said = 'missing' | 'differ' | 'making' | 'made' | 'failed';

/** A locked file of everything. The passphrase is forgotten as soon as the file is made. */
export function Backup() {
  const data = useWordsOf(dataWords);
  const { archive, $settings, choose } = useData();
  const { backedUpAt, backupEveryDays = usualBackupEvery } = useStore($settings);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState<Said>();
  const advice = useId();
  const typing = (set: (value: string) => void) => (value: string) => {
    set(value);
    setSaid(undefined);
  };

  async function make(): Promise<void> {
    if (said === 'making') return;
    if (!passphrase) return setSaid('missing');
    if (passphrase !== again) return setSaid('differ');
    setSaid('making');
    const made = await archive.backUp(passphrase);
    setSaid(made ? 'made' : 'failed');
    if (!made) return;
    setPassphrase('');
    setAgain('');
  }

  return (
    <Section title={data.backup.title}>
      <p class="small">{data.backup.what}</p>
      <p>{backedUpAt === undefined ? data.backup.never : data.backup.last(backedUpAt)}</p>
      <form
        class="backup"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <div class="fields">
          <PassphraseField
            label={data.backup.passphrase}
            name="passphrase"
            value={passphrase}
            shown={shown}
            explained={advice}
            onType={typing(setPassphrase)}
          />
          <PassphraseField
            label={data.backup.again}
            name="again"
            value={again}
            shown={shown}
            onType={typing(setAgain)}
          />
        </div>
        <div class="small" id={advice}>
          {passphrase && <p>{data.backup.strength[strengthOf(passphrase)]}</p>}
          <p>{data.backup.advice}</p>
        </div>
        <label class="switch">
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => setShown(event.currentTarget.checked)}
          />
          {data.backup.show}
        </label>
        <div class="row-of-buttons">
          <button type="submit" class="button primary" disabled={said === 'making'}>
            {data.backup.make}
          </button>
          <span role="status">{said && data.backup[said]}</span>
        </div>
      </form>
      <label class="inline">
        {data.backup.every}
        <select
          name="backup-every"
          value={String(backupEveryDays)}
          onChange={(event) => choose({ backupEveryDays: Number(event.currentTarget.value) })}
        >
          {backupChoices.map((days) => (
            <option key={days} value={String(days)}>
              {data.backup.days(days)}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}
