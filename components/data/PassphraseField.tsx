interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** In the clear. */
  readonly shown: boolean;
  /** The id of what explains it. */
  readonly explained?: string;
  onType(value: string): void;
}

/** A passphrase to be made up: no spell check sees it, no manager of passwords is asked for an old one. */
export function PassphraseField({ label, name, value, shown, explained, onType }: Props) {
  const shared = {
    name,
    value,
    autocomplete: 'new-password',
    'aria-describedby': explained,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  } as const;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is one of the two
    <label>
      {label}
      {shown ? <input type="text" spellcheck={false} {...shared} /> : <input type="password" {...shared} />}
    </label>
  );
}
