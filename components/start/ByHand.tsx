import type { ComponentChild } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { givenWords } from '@/utils/locale/areas/given';
import { readByHand } from '@/utils/meeting/by-hand';
import { contextFrom, type Knowing } from '@/utils/meeting/context';
import { useServices } from '../panel/services';
import { useLanguage, useWords, useWordsOf } from '../words';
import { textOfFile } from './file-text';
import { PasteBox } from './PasteBox';
import { useDrop } from './useDrop';
import { type Understood, whatToDo } from './what-is-missing';

interface Props {
  /** Who and what is known already. */
  readonly knowing: Knowing;
  readonly understood: Understood | undefined;
  onUnderstood(understood: Understood): void;
}

/** An event given by hand: an invitation pasted, a file dropped or chosen, or the event on the page pointed at. */
export function ByHand({ knowing, understood, onUnderstood }: Props) {
  const words = useWords();
  const given = useWordsOf(givenWords);
  const language = useLanguage();
  const { now, pick } = useServices();
  const [pasting, setPasting] = useState(false);
  const [picking, setPicking] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const onText = useCallback(
    async (text: string) => {
      const clock = { now: now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
      const read = await readByHand(text, clock);
      if ('reading' in read) {
        setPasting(false);
        onUnderstood({ ...read, context: contextFrom(read.reading, clock, knowing) });
      } else onUnderstood(read);
    },
    [now, knowing, onUnderstood],
  );
  const onGiven = useCallback(
    async (what: File | string) => {
      const given = typeof what === 'string' ? { text: what } : await textOfFile(what);
      if ('text' in given) await onText(given.text);
      else onUnderstood(given);
    },
    [onText, onUnderstood],
  );
  const over = useDrop(onGiven);

  const point = async () => {
    setPicking(true);
    const report = await pick();
    setPicking(false);
    if (report.ok) {
      const clock = { now: now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
      onUnderstood({ context: contextFrom(report.reading, clock, knowing), doubts: [] });
    } else if (report.reason !== 'cancelled') onUnderstood({ notRead: report.reason });
  };

  const ways: Readonly<Record<string, ComponentChild>> = {
    paste: (
      <button
        ref={opener}
        type="button"
        class="link"
        aria-expanded={pasting}
        onClick={() => setPasting(!pasting)}
      >
        {given.byHand.paste}
      </button>
    ),
    drop: (
      <button type="button" class="link" onClick={() => chooser.current?.click()}>
        {given.byHand.drop}
      </button>
    ),
    point: (
      <button type="button" class="link" aria-disabled={picking} onClick={() => picking || void point()}>
        {given.byHand.point}
      </button>
    ),
  };
  const line = new Intl.ListFormat(language, { type: 'disjunction' }).formatToParts(Object.keys(ways));

  return (
    <section class="by-hand" aria-label={given.byHand.heading}>
      <p class="small">{line.map(({ type, value }) => (type === 'element' ? ways[value] : value))}</p>
      <input
        ref={chooser}
        type="file"
        class="hidden"
        accept=".ics,.ical,.ifb,.eml,.txt,text/calendar,text/plain"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void onGiven(file);
          event.currentTarget.value = '';
        }}
      />
      {pasting && (
        <PasteBox
          onText={onText}
          onClose={() => {
            setPasting(false);
            opener.current?.focus();
          }}
        />
      )}
      <p role="status" class="notice">
        {picking
          ? given.byHand.picking
          : understood && whatToDo(understood, words, language).reduce(words.summary.advised)}
      </p>
      {over && <div class="drop-here">{given.byHand.dropHere}</div>}
    </section>
  );
}
