import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  onChoose(value: Value): void;
}

/** One of a few. */
export function Choice<Value extends string>({ legend, options, chosen, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="chips choice">
      <legend class="small">{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value} class={value === chosen ? 'on' : ''}>
          <input
            type="radio"
            class="hidden"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
