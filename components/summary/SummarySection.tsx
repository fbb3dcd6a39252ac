import { useState } from 'preact/hooks';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import type { Line, Section } from '@/utils/summary/compose';
import { itemText } from '@/utils/summary/render';
import { movedSection, renamed, switched } from '@/utils/summary/template';
import { useShown } from '../cover/shown';
import { CopySection } from '../delivery/CopySection';
import { Menu } from '../panel/Menu';
import { useWordsOf } from '../words';
import { LineEditor } from './LineEditor';
import { LineOffer } from './LineOffer';
import { SummaryLine } from './SummaryLine';
import type { Summing } from './summing';

interface Props {
  readonly section: Section;
  /** As it is written. */
  readonly heading: string;
  /** Its usual heading. */
  readonly usual: string;
  readonly summing: Summing;
  onMoved(step: -1 | 1): void;
  onOff(): void;
}

/** One section as it leaves, with what can be done with it; and what stays of it. */
export function SummarySection({ section, heading, usual, summing, onMoved, onOff }: Props) {
  const outgoing = useWordsOf(outgoingWords);
  const { text } = useShown();
  const [naming, setNaming] = useState(false);
  const { composed, desk, edit, editing, focusSoon } = summing;
  const { id } = section;
  const key = `section ${id}`;
  const offerOf = (line: Line) => composed.offers.find((it) => it.edit.id === line.id);
  const orphans = composed.offers.filter(({ now, edit: it }) => !now && it.section === id);
  const out = composed.leftOut.filter((it) => it.section === id);
  const fresh = composed.edits.own.find(
    (it) => it.id === editing && it.section === id && !section.lines.some((line) => line.id === it.id),
  );
  const lines: readonly Line[] = fresh
    ? [...section.lines, { id: fresh.id, text: fresh.text, noteIds: [], details: [], asTyped: true }]
    : section.lines;
  const named = () => {
    setNaming(false);
    focusSoon(key);
  };

  return (
    <section aria-label={text(heading)}>
      <div class="section-head" data-focus={key}>
        {naming ? (
          <LineEditor
            value={section.name ?? ''}
            label={outgoing.section.name(usual)}
            placeholder={usual}
            onWrite={(name) => desk.reshape((template) => renamed(template, id, name))}
            onDone={named}
          />
        ) : (
          <>
            <h3>{text(heading)}</h3>
            {section.lines.length > 0 && (
              <CopySection
                composed={composed}
                section={id}
                part={{ heading, items: section.lines.map((line) => itemText(line, id, composed.words)) }}
                item={composed.words.item}
              />
            )}
            <Menu
              label={outgoing.section.more(text(heading))}
              items={[
                { label: outgoing.section.add, onChoose: () => edit(desk.add(id)) },
                { label: outgoing.section.rename, onChoose: () => setNaming(true) },
                {
                  label: outgoing.section.up,
                  onChoose: () => {
                    desk.reshape((template) => movedSection(template, id, -1));
                    onMoved(-1);
                    focusSoon(key);
                  },
                },
                {
                  label: outgoing.section.down,
                  onChoose: () => {
                    desk.reshape((template) => movedSection(template, id, 1));
                    onMoved(1);
                    focusSoon(key);
                  },
                },
                {
                  label: outgoing.section.off,
                  onChoose: () => {
                    desk.reshape((template) => switched(template, id, false));
                    onOff();
                  },
                },
              ]}
            />
          </>
        )}
      </div>
      <ul>
        {lines.map((line) => (
          <SummaryLine key={line.id} line={line} section={id} offer={offerOf(line)} summing={summing} />
        ))}
        {orphans.map((offer) => (
          <li key={offer.edit.id} class="summary-line">
            <LineOffer
              offer={offer}
              section={id}
              words={composed.words}
              onUse={() => {
                desk.revert(offer.edit.id);
                focusSoon(key);
              }}
              onKeep={() => {
                desk.keepMine(offer);
                focusSoon(key);
              }}
            />
          </li>
        ))}
        {out.map(({ line }) => (
          <li key={line.id} class="summary-line out" data-focus={`out ${line.id}`}>
            <p class="small">{outgoing.line.out(text(itemText(line, id, composed.words)))}</p>
            <button
              type="button"
              class="link small"
              onClick={() => {
                desk.putBack(line.id);
                focusSoon(`line ${line.id}`);
              }}
            >
              {outgoing.line.putBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
