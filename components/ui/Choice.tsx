import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  /** What is chosen. */
  readonly legend: string;
  /** Said to the ear alone, where the eye sees it from what is around. */
  readonly legendHidden?: boolean;
  readonly options: readonly (readonly [Value, string])[];
  /** Undefined: nothing yet. */
  readonly chosen: Value | undefined;
  onChoose(value: Value): void;
}

/** One of a few. */
export function Choice<Value extends string>({
  legend,
  legendHidden = false,
  options,
  chosen,
  onChoose,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="chips">
      <legend class={legendHidden ? 'hidden' : 'small'}>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value} class={value === chosen ? 'on' : ''}>
          <input
            type="radio"
            class="hidden"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
