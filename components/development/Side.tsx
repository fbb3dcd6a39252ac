import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { SwotField, SwotPoint, Viewer } from '@/utils/development/development';
import type { LiveDevelopment } from '@/utils/session/development';
import { focusPoint } from './focus-point';
import { Point } from './Point';

interface Props {
  readonly live: LiveDevelopment;
  readonly field: SwotField;
  readonly by: Viewer;
  readonly heading: string;
  readonly remark?: string;
  /** What could be taken over. */
  readonly children?: ComponentChildren;
}

/** One side's points in a field, and an empty one to write the next into. */
export function Side({ live, field, by, heading, remark, children }: Props) {
  const headingId = useId();
  const points = useStore(live.$points).filter((it) => it.field === field && it.by === by);
  /** The empty one becomes a point at its first letter, in the same place, and a new empty one follows. */
  const next = useRef([live.newId(), live.newId()]);
  const fresh = next.current.filter((it) => !points.some(({ id }) => id === it));
  // Two, of which the style sheet shows the second once something stands in the first: Enter finds it there,
  // however fast one types on.
  while (fresh.length < 2) fresh.push(live.newId());
  next.current = fresh;
  const rows: SwotPoint[] = [...points, ...fresh.map((id) => ({ id, field, by, text: '' }))];

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's; these are lists of points
    <div class="swot-side" role="group" aria-labelledby={headingId}>
      <h4 id={headingId}>
        {heading}
        {remark && <span>{` · ${remark}`}</span>}
      </h4>
      <ul>
        {rows.map((point, index) => (
          <Point
            key={point.id}
            live={live}
            point={point}
            side={heading}
            position={index + 1}
            isNew={index >= points.length}
            onNext={() => focusPoint(rows[index + 1]?.id)}
            onPrevious={() => focusPoint((rows[index - 1] ?? rows[index + 1])?.id)}
          />
        ))}
      </ul>
      {children}
    </div>
  );
}
