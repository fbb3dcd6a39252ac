import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { useShown } from '../cover/shown';
import { useContent } from '../pack';
import { useServices } from '../panel/services';
import { hitFor } from '../search/hits';
import { namedWith } from '../ui/named-with';
import { useWords } from '../words';

/** Lines put out of sight, each with its way back; and what could not be read. */
export function HiddenTips() {
  const words = useWords();
  const lineId = useId();
  const { shelf: live } = useServices();
  const { pack } = useContent();
  const shelf = useStore(live.$shelf);
  const { text } = useShown();
  const unreadable = useStore(live.$unreadable);
  const hidden = [...shelf.marks.values()].flatMap((mark) => {
    const hit = mark.hidden ? hitFor(mark.id, pack, shelf) : undefined;
    return hit?.kind === 'tip' ? [hit] : [];
  });
  return (
    <section aria-labelledby="hidden-tips">
      <h3 class="small" id="hidden-tips">
        {words.settings.hidden}
      </h3>
      {hidden.length === 0 && <p class="small">{words.settings.nothingHidden}</p>}
      <ul class="offers">
        {hidden.map(({ id, offered }) => (
          <li key={id}>
            <p id={`${lineId}-${id}`} lang={pack.language}>
              {offered.own ? text(offered.say) : offered.say}
            </p>
            <button
              {...namedWith(`${lineId}-${id}-show`, `${lineId}-${id}`)}
              type="button"
              class="link small"
              onClick={() => void live.mark(id, { hidden: false })}
            >
              {words.settings.show}
            </button>
          </li>
        ))}
      </ul>
      {unreadable.length > 0 && (
        <p class="notice warn">{words.settings.unreadable(unreadable.length, unreadable)}</p>
      )}
    </section>
  );
}
