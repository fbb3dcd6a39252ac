import { useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { sbiWords } from '@/utils/locale/areas/sbi';
import type { Language } from '@/utils/locale/language';
import { written } from '@/utils/notes/note';
import { isBlank, type Sketch, type SketchKind, sketchKinds, sketchParts } from '@/utils/notes/sketch';
import { languageOf, sentence } from '@/utils/wording/sbi/sbi';
import { useShown } from '../cover/shown';
import { FactChoice } from '../notes/FactChoice';
import { useServices } from '../panel/services';
import { Choice } from '../ui/Choice';
import { LiveField } from '../ui/LiveField';
import { Sheet } from '../ui/Sheet';
import { useLanguage, useWords, useWordsOf } from '../words';
import { SbiSentence } from './SbiSentence';
import { useSketch } from './useSketch';

interface Props {
  readonly conversation: Conversation;
  /** What stands somewhere and is to be said better. It stays where it is. */
  readonly text?: string;
  readonly as?: SketchKind;
  onClose(): void;
}

/** Feedback of four parts, composed while they are typed, and kept as a note with the facts behind it. */
export function SbiSheet({ conversation, text, as, onClose }: Props) {
  const words = useWords();
  const sbi = useWordsOf(sbiWords);
  const own = useLanguage();
  const shown = useShown();
  const { session, now } = useServices();
  const { sketch, latest, change, link, empty, bringBack } = useSketch(as);
  const [chosen, setChosen] = useState<Language>();
  const [trouble, setTrouble] = useState<'missing' | 'refused'>();
  const form = useRef<HTMLDivElement>(null);
  const saving = useRef(false);
  const languageFor = (of: Sketch) => chosen ?? languageOf(of) ?? own;
  const language = languageFor(sketch);
  const names = [conversation.person.name, ...conversation.person.name.split(/\s+/)];
  const fields = () => [
    ...(form.current?.querySelectorAll<HTMLTextAreaElement>('.sbi-parts textarea') ?? []),
  ];

  /** One step: the note is there, and what it was made of is gone; or all is as it was. */
  const save = async () => {
    const made = latest();
    if (!made.behaviour.trim()) {
      setTrouble('missing');
      fields()[sketchParts.indexOf('behaviour')]?.focus();
      return;
    }
    if (saving.current) return;
    saving.current = true;
    const { id: conversationId, stage } = conversation;
    const { kind, basis } = made;
    const note = written({
      id: crypto.randomUUID(),
      conversationId,
      kind,
      stage,
      text: sentence(made, { language: languageFor(made), names }),
      at: now(),
      ...(basis.length > 0 && { basis }),
    });
    const saved =
      (await session.settled()) &&
      (await session.changeNotes(conversationId, [], (_, draft) => ({
        put: [note],
        ...(draft && { draft: { ...draft, sketch: undefined } }),
      })));
    saving.current = false;
    if (saved) onClose();
    else setTrouble('refused');
  };

  return (
    <Sheet title={sbi.title} back={words.panel.back} onClose={onClose}>
      {text && (
        <figure class="sbi-yours">
          <figcaption class="small">{sbi.yours}</figcaption>
          <blockquote class="judged">{shown.note({ kind: sketch.kind, text })}</blockquote>
        </figure>
      )}
      <div ref={form} class="sbi">
        <Choice
          legend={sbi.kind}
          options={sketchKinds.map((kind) => [kind, sbi.kinds[kind]] as const)}
          chosen={sketch.kind}
          onChoose={(kind) => change({ kind })}
        />
        <div class="sbi-parts">
          {sketchParts.map((part, at) => (
            <div key={part} class="sbi-part">
              <span class="small" aria-hidden="true">
                {sbi.ask[part]}
              </span>
              <LiveField
                value={sketch[part]}
                label={sbi.ask[part]}
                placeholder={sbi.example[part]}
                veiled={shown.text(sketch[part]) !== sketch[part]}
                onWrite={(typed) => {
                  setTrouble(undefined);
                  change({ [part]: typed });
                }}
                onEnter={() =>
                  (fields()[at + 1] ?? form.current?.querySelector<HTMLElement>('.primary'))?.focus()
                }
              />
            </div>
          ))}
        </div>
        <SbiSentence sketch={sketch} language={language} names={names} onLanguage={setChosen} />
        <details>
          <summary>
            {sbi.facts} <span class="small">{sketch.basis.length || ''}</span>
          </summary>
          <FactChoice basis={sketch.basis} onLink={link} />
        </details>
        <p role="status" class={trouble ? 'notice warn' : ''}>
          {trouble && sbi.trouble[trouble]}
        </p>
        <div class="row-buttons wraps">
          {bringBack ? (
            <button type="button" class="button" onClick={bringBack}>
              {sbi.back}
            </button>
          ) : (
            <button type="button" class="button" disabled={isBlank(sketch)} onClick={empty}>
              {sbi.empty}
            </button>
          )}
          <button type="button" class="button primary" onClick={() => void save()}>
            {sbi.keep}
          </button>
        </div>
      </div>
    </Sheet>
  );
}
