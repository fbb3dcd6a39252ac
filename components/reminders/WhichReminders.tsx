import { remindersWords } from '@/utils/locale/areas/reminders';
import { finishLeads, prepareLeads, type ReminderChoices, usual } from '@/utils/reminders/choices';
import { Choice } from '../ui/Choice';
import { useWordsOf } from '../words';
import { TimeField } from './TimeField';

interface Props {
  readonly chosen: ReminderChoices;
  choose(change: Partial<ReminderChoices>): void;
}

/** Which reminders come, when, and whether they say names. */
export function WhichReminders({ chosen, choose }: Props) {
  const reminders = useWordsOf(remindersWords);
  const { prepare, finish, due, morning, quiet, named } = { ...usual, ...chosen };
  return (
    <>
      <Choice
        legend={reminders.options.prepare}
        options={prepareLeads.map((it) => [it, reminders.prepareLead[it]] as const)}
        chosen={prepare}
        onChoose={(to) => choose({ prepare: to })}
      />
      <Choice
        legend={reminders.options.finish}
        options={finishLeads.map((it) => [it, reminders.finishLead[it]] as const)}
        chosen={finish}
        onChoose={(to) => choose({ finish: to })}
      />
      <label class="switch">
        <input
          type="checkbox"
          name="due"
          checked={due}
          onChange={(event) => choose({ due: event.currentTarget.checked })}
        />
        {reminders.options.due}
      </label>
      <TimeField
        label={reminders.options.morning}
        minutes={morning}
        onChange={(to) => choose({ morning: to })}
      />
      <fieldset class="quiet-hours">
        <legend class="small">{reminders.options.quiet}</legend>
        <TimeField
          label={reminders.options.from}
          minutes={quiet.from}
          describedBy="quiet-hint"
          onChange={(from) => choose({ quiet: { ...quiet, from } })}
        />
        <TimeField
          label={reminders.options.to}
          minutes={quiet.to}
          describedBy="quiet-hint"
          onChange={(to) => choose({ quiet: { ...quiet, to } })}
        />
        <p class="small" id="quiet-hint">
          {reminders.options.quietHint}
        </p>
      </fieldset>
      <label class="switch">
        <input
          type="checkbox"
          name="named"
          checked={named}
          aria-describedby="named-hint"
          onChange={(event) => choose({ named: event.currentTarget.checked })}
        />
        {reminders.options.named}
      </label>
      <p class="small" id="named-hint">
        {reminders.options.namedHint}
      </p>
    </>
  );
}
