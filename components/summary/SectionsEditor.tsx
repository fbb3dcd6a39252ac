import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import type { SectionId } from '@/utils/summary/section';
import {
  isSameTemplate,
  movedSection,
  standardTemplate,
  switched,
  templateKey,
  withKindTemplate,
} from '@/utils/summary/template';
import { useServices } from '../panel/services';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useWords, useWordsOf } from '../words';
import type { Summing } from './summing';

interface Props {
  readonly conversation: Conversation;
  readonly summing: Summing;
  nameOf(section: SectionId): string;
  readonly open: boolean;
  onOpen(open: boolean): void;
}

/** All sections there can be: which the summary has, in which order; for this talk or for all of its kind. */
export function SectionsEditor({ conversation, summing, nameOf, open, onOpen }: Props) {
  const words = useWords();
  const outgoing = useWordsOf(outgoingWords);
  const { $settings, choose } = useServices();
  const { templates } = useStore($settings);
  const [said, setSaid] = useState('');
  const { composed, desk, edit, focusSoon } = summing;
  const { template, version } = composed;
  const { kind } = conversation;
  const kindName = words.kind[kind];
  const standard = standardTemplate(kind, version);
  const isStandard = isSameTemplate(template, standard);
  const ofKind = templates?.[templateKey(kind, version)];
  const isKept = isSameTemplate(template, ofKind ?? standard);
  const listed = [...template.filter(({ on }) => on), ...template.filter(({ on }) => !on)];
  const filled = new Set(composed.summary.sections.map(({ id }) => id));

  const move = (id: SectionId, step: -1 | 1) => {
    desk.reshape((it) => movedSection(it, id, step));
    focusSoon(`${step < 0 ? 'up' : 'down'} ${id}`);
  };
  const keep = async () => {
    const kept = await choose({ templates: withKindTemplate(templates, kind, version, template) });
    // Where the disk refused it, this talk's own sections are all there is.
    if (kept) desk.setTemplate(undefined);
    setSaid(kept ? outgoing.sections.kept(kindName) : outgoing.sections.notKept);
    focusSoon('sections');
  };

  return (
    <div class="sections">
      <button
        type="button"
        class="link small sections-toggle"
        data-focus="sections"
        aria-expanded={open}
        onClick={() => {
          setSaid('');
          onOpen(!open);
        }}
      >
        {outgoing.sections.open}
        <Icon name={open ? 'fewer' : 'more'} />
      </button>
      {open && (
        <>
          <ul>
            {listed.map(({ id, on }) => (
              <li key={id}>
                <label class="switch">
                  <input
                    type="checkbox"
                    data-focus={`on ${id}`}
                    checked={on}
                    onChange={({ currentTarget: { checked } }) => {
                      desk.reshape((it) => switched(it, id, checked));
                      focusSoon(`on ${id}`);
                    }}
                  />
                  {nameOf(id)}
                </label>
                {on && (
                  <span class="buttons">
                    {!filled.has(id) && (
                      <IconButton
                        icon="add"
                        label={words.labelled(outgoing.section.add, nameOf(id))}
                        onPress={() => edit(desk.add(id))}
                      />
                    )}
                    <span data-focus={`up ${id}`}>
                      <IconButton
                        icon="fewer"
                        label={words.labelled(outgoing.section.up, nameOf(id))}
                        onPress={() => move(id, -1)}
                      />
                    </span>
                    <span data-focus={`down ${id}`}>
                      <IconButton
                        icon="more"
                        label={words.labelled(outgoing.section.down, nameOf(id))}
                        onPress={() => move(id, 1)}
                      />
                    </span>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <div class="row-links">
            {!isKept && (
              <button type="button" class="link small" onClick={() => void keep()}>
                {outgoing.sections.keep(kindName)}
              </button>
            )}
            {!isStandard && (
              <button
                type="button"
                class="link small"
                onClick={() => {
                  desk.setTemplate(ofKind ? standard : undefined);
                  focusSoon('sections');
                }}
              >
                {outgoing.sections.standard}
              </button>
            )}
          </div>
        </>
      )}
      <p class="small" role="status">
        {said ||
          (open &&
            (isStandard
              ? outgoing.sections.isStandard
              : isKept
                ? outgoing.sections.ofKind
                : outgoing.sections.here))}
      </p>
    </div>
  );
}
