import { useId, useState } from 'preact/hooks';
import { fillWords } from '@/utils/locale/areas/fill';
import type { Share } from '@/utils/summary/field-text';
import { type SectionId, sectionIds } from '@/utils/summary/section';
import { useWordsOf } from '../words';

interface Props {
  readonly label: string;
  /** The summary's sections. */
  readonly all: readonly SectionId[];
  /** What was said for this field; absent: it has what its label suggests. */
  readonly kept: readonly SectionId[] | undefined;
  /** What goes into it now. */
  readonly share: Share | undefined;
  nameOf(id: SectionId): string;
  onSay(sections: readonly SectionId[]): void;
  onForget(): void;
}

/** Which sections go into a field, said by the manager; remembered for the site. */
export function FieldSections({ label, all, kept, share, nameOf, onSay, onForget }: Props) {
  const fill = useWordsOf(fillWords);
  const [open, setOpen] = useState(false);
  const id = useId();
  const now = share?.sections ?? [];
  /** What was said of sections that this summary lacks stays said. */
  const absent = kept && kept.length < sectionIds.length ? kept.filter((it) => !all.includes(it)) : [];
  const toggle = (section: SectionId, on: boolean) =>
    onSay([...absent, ...all.filter((it) => (it === section ? on : now.includes(it)))]);

  return (
    <div class="fill-sections">
      <p class="small">
        {share?.whole ? fill.whole : now.map(nameOf).join(' · ') || fill.nothing}{' '}
        <button
          type="button"
          class="link"
          aria-label={fill.changeFor(label)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {fill.change}
        </button>
      </p>
      {open && (
        <fieldset id={id}>
          <legend class="small">{fill.what}</legend>
          <label>
            <input
              type="checkbox"
              checked={share?.whole ?? false}
              onChange={({ currentTarget }) => onSay(currentTarget.checked ? sectionIds : [])}
            />
            <span>{fill.everything}</span>
          </label>
          {all.map((section) => (
            <label key={section}>
              <input
                type="checkbox"
                checked={now.includes(section)}
                onChange={({ currentTarget }) => toggle(section, currentTarget.checked)}
              />
              <span>{nameOf(section)}</span>
            </label>
          ))}
          {kept && (
            <button type="button" class="link" onClick={onForget}>
              {fill.forget}
            </button>
          )}
        </fieldset>
      )}
    </div>
  );
}
