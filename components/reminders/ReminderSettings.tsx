import { useState } from 'preact/hooks';
import { companyWords } from '@/utils/locale/areas/company';
import { remindersWords } from '@/utils/locale/areas/reminders';
import type { ReminderChoices } from '@/utils/reminders/choices';
import type { Settings } from '@/utils/settings/settings';
import { tellAnew } from '../ui/tell-anew';
import { useWordsOf } from '../words';
import type { NoticeText } from './notice-text';
import { WhichReminders } from './WhichReminders';

export interface ReminderServices {
  /** Whether the browser lets us show notifications now. */
  readonly allowed: boolean;
  /** Asks the user, in the browser's own words. Only within a press. */
  allow(): Promise<boolean>;
  sample(text: NoticeText): Promise<void>;
  now(): number;
}

interface Props {
  /** Absent until the manager was asked. */
  readonly chosen: ReminderChoices | undefined;
  /** The company has switched them off. */
  readonly offByCompany: boolean;
  readonly services: ReminderServices;
  choose(settings: Settings): void;
}

/** Reminders: on or off, which, when, and what they say. */
export function ReminderSettings({ chosen, offByCompany, services, choose }: Props) {
  const reminders = useWordsOf(remindersWords);
  const [told, setTold] = useState('');
  const company = useWordsOf(companyWords);
  const on = !offByCompany && (chosen?.on ?? false);

  const allow = async () => {
    let { allowed } = services;
    await tellAnew(told, setTold, async () => {
      allowed ||= await services.allow();
      return allowed ? '' : reminders.options.refused;
    });
    return allowed;
  };
  const turn = async (wanted: boolean) => {
    const isOn = wanted && (await allow());
    choose({ reminders: { ...chosen, on: isOn, since: isOn ? services.now() : (chosen?.since ?? 0) } });
    return isOn;
  };
  const sample = () =>
    tellAnew(told, setTold, () =>
      services.sample({ title: reminders.notice.sample, message: reminders.notice.sampleWhy }).then(
        () => reminders.options.sampled,
        () => reminders.options.notSampled,
      ),
    );

  return (
    <section aria-labelledby="reminders" class="reminders">
      <h2 id="reminders">{reminders.options.heading}</h2>
      <label class="switch">
        <input
          type="checkbox"
          name="reminders"
          checked={on}
          disabled={offByCompany}
          aria-describedby="reminders-hint"
          onChange={(event) => {
            const box = event.currentTarget;
            void turn(box.checked).then((isOn) => {
              box.checked = isOn;
            });
          }}
        />
        {reminders.options.on}
      </label>
      <p
        class={offByCompany ? 'notice' : 'small'}
        id="reminders-hint"
        data-company={offByCompany ? 'reminders' : undefined}
      >
        {offByCompany ? company.noReminders : reminders.options.what}
      </p>
      {on && !services.allowed && (
        <p class="notice warn">
          {reminders.options.forbidden}{' '}
          <button type="button" class="link" onClick={() => void allow()}>
            {reminders.options.allow}
          </button>
        </p>
      )}
      {chosen && on && (
        <WhichReminders
          chosen={chosen}
          choose={(change) => choose({ reminders: { ...chosen, ...change } })}
        />
      )}
      {on && services.allowed && (
        <button type="button" class="button" onClick={() => void sample()}>
          {reminders.options.sample}
        </button>
      )}
      <p class="small" role="status">
        {told}
      </p>
    </section>
  );
}
