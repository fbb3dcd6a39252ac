import { useRef } from 'preact/hooks';

interface Props {
  /** Of the button, for whoever gives it the focus. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** What the browser's dialog offers, as in `accept`. */
  readonly accept: string;
  onFile(file: File): void;
}

/** A button that has one file chosen. */
export function FileButton({ id, name, label, accept, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" id={id} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        name={name}
        accept={accept}
        hidden
        aria-labelledby={id}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = ''; // the same file can be chosen again
          if (file) onFile(file);
        }}
      />
    </>
  );
}
