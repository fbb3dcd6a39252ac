import { useRef } from 'preact/hooks';
import { type SwotField, type SwotPoint, swotFields } from '@/utils/development/development';
import { isBlank } from '@/utils/development/points';
import { viewFieldOf } from '@/utils/development/preparation-sheet';
import { developmentWords } from '@/utils/locale/areas/development';
import type { LiveDevelopment } from '@/utils/session/development';
import { useShown } from '../cover/shown';
import { Menu } from '../panel/Menu';
import { LiveField } from '../ui/LiveField';
import { useWords, useWordsOf } from '../words';
import { focusPointSoon } from './focus-point';

interface Props {
  readonly live: LiveDevelopment;
  readonly point: SwotPoint;
  /** Whose view it is, as shown. */
  readonly side: string;
  /** Counted from 1. */
  readonly position: number;
  /** Not a point yet. */
  readonly isNew: boolean;
  onNext(): void;
  onPrevious(): void;
}

/** What an opportunity or a threat asks for besides. */
const asksWith: Partial<Record<SwotField, 'resource' | 'prevention'>> = {
  opportunity: 'resource',
  threat: 'prevention',
};

/** One point, always open to be written in. Enter goes to the next, Backspace in an empty one takes it away. */
export function Point({ live, point, side, position, isNew, onNext, onPrevious }: Props) {
  const words = useWords();
  const development = useWordsOf(developmentWords);
  const row = useRef<HTMLLIElement>(null);
  const nameOf = (field: SwotField) => words.guide.view[viewFieldOf[field]];
  const title = nameOf(point.field);
  const asked = asksWith[point.field];
  const { id, field, by } = point;
  const { text } = useShown();
  const holds = point.with ?? '';

  const remove = (it: SwotPoint) => {
    onPrevious();
    void live.remove(it);
  };
  const onLeave = () =>
    requestAnimationFrame(() => {
      const left = !row.current?.contains(document.activeElement);
      if (left && !isNew && isBlank(point) && row.current) void live.remove(point);
    });

  return (
    <li class={`swot-point ${isNew ? 'unwritten' : ''}`} data-point={id} ref={row}>
      <LiveField
        value={point.text}
        veiled={text(point.text) !== point.text}
        label={isNew ? development.view.newPoint(title, side) : development.view.point(title, side, position)}
        {...(isNew && { placeholder: development.view.add })}
        onWrite={(text, base) => live.write({ id, field, by, part: 'text', base, text })}
        onEnter={onNext}
        onLeave={onLeave}
        {...(!isNew && !point.with?.trim() && { onBackspaceEmpty: () => remove({ ...point, text: '' }) })}
      />
      {!isNew && (
        <Menu
          label={development.view.menu}
          items={[
            ...swotFields
              .filter((it) => it !== field)
              .map((to) => ({
                label: development.view.moveTo(nameOf(to)),
                onChoose: () => void live.move(id, to).then(() => focusPointSoon(id)),
              })),
            { label: words.remove, onChoose: () => remove(point) },
          ]}
        />
      )}
      {!isNew && asked && (
        <div class="with">
          <LiveField
            value={holds}
            veiled={text(holds) !== holds}
            label={words.labelled(development.view[asked], text(point.text))}
            placeholder={development.view[`${asked}Hint`]}
            onWrite={(text, base) => live.write({ id, field, by, part: 'with', base, text })}
            onEnter={onNext}
            onLeave={onLeave}
          />
        </div>
      )}
    </li>
  );
}
