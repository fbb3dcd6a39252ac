/** A host's name, broken at its dots where a line is too short for it. */
export function HostName({ name }: { name: string }) {
  return name.split(/(?<=\.)/).map((part) => (
    <span key={part}>
      {part}
      <wbr />
    </span>
  ));
}
