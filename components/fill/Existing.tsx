import { fillWords } from '@/utils/locale/areas/fill';
import type { How } from '@/utils/summary/field-drafts';
import { useWordsOf } from '../words';

interface Props {
  /** What stands in the field, as it may be shown. */
  readonly text: string;
  /** Tells this group of choices from all others. */
  readonly name: string;
  readonly how: How;
  onChoose(how: How): void;
}

const ways: readonly How[] = ['behind', 'replace', 'leave'];

/** The text that stands in a field, and what shall become of it. */
export function Existing({ text, name, how, onChoose }: Props) {
  const fill = useWordsOf(fillWords);
  return (
    <fieldset>
      <legend class="small">{fill.now}</legend>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box is scrolled by keys */}
      <div class="fill-text there" tabIndex={0}>
        {text}
      </div>
      {ways.map((way) => (
        <label key={way}>
          <input
            type="radio"
            name={`how ${name}`}
            value={way}
            checked={how === way}
            onChange={() => onChoose(way)}
          />
          <span>{fill.how[way]}</span>
        </label>
      ))}
    </fieldset>
  );
}
