interface Props {
  /** Its name in the table of keys. */
  readonly row?: string;
  readonly keys: readonly string[];
  readonly says: string;
}

export function KeyRow({ row, keys, says }: Props) {
  return (
    <li data-row={row}>
      <span class="pressed">
        {keys.map((it) => (
          <kbd key={it}>{it}</kbd>
        ))}
      </span>{' '}
      <span>{says}</span>
    </li>
  );
}
