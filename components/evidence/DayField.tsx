import { useId, useState } from 'preact/hooks';
import { daySaid } from '@/utils/evidence/day-said';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { dayFrom, dayOf, type IsoDay } from '@/utils/meeting/iso-day';
import { useLanguage, useWordsOf } from '../words';
import { useEvidence } from './services';

interface Props {
  readonly value: IsoDay;
  onChoose(day: IsoDay): void;
}

/** Earlier is a year that is not typed to its end. */
const earliest = '2000-01-01';

/** When it happened: from the browser's calendar, or in words, which the calendar then shows. */
export function DayField({ value, onChoose }: Props) {
  const evidence = useWordsOf(evidenceWords);
  const language = useLanguage();
  const { now } = useEvidence();
  const today = dayOf(now());
  const [wrong, setWrong] = useState(false);
  const hint = useId();

  const understood = (text: string) => {
    const day = dayFrom(today);
    return day && daySaid(text, day, language);
  };
  return (
    <div class="day-field">
      <label class="small field">
        {evidence.field.day}
        <input
          type="date"
          value={value}
          min={earliest}
          max={today}
          onInput={(event) => {
            const day = event.currentTarget.value;
            if (dayFrom(day) && day >= earliest && day <= today) onChoose(day);
          }}
        />
      </label>
      <label class="small field">
        {evidence.field.said}
        <input
          type="text"
          placeholder={evidence.field.saidExample}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={hint}
          onInput={(event) => {
            const day = understood(event.currentTarget.value);
            if (day) onChoose(day);
            if (day || !event.currentTarget.value.trim()) setWrong(false);
          }}
          onChange={(event) => {
            const { value: said } = event.currentTarget;
            setWrong(said.trim() !== '' && !understood(said));
          }}
        />
      </label>
      <p id={hint} class="small error" role="status">
        {wrong && evidence.field.notADay}
      </p>
    </div>
  );
}
