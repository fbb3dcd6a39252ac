import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onDeviceWords } from '@/utils/locale/areas/on-device';
import { canRewrite, type LanguageModel } from '@/utils/wording/on-device/model';
import { type Rewritten, rewriteOnDevice, type ToRewrite } from '@/utils/wording/on-device/rewrite';
import { useWordsOf } from '../words';
import { Blanks } from './Blanks';

interface Props {
  readonly model: LanguageModel;
  readonly asked: ToRewrite;
  /** It was asked for: the card stays, wherever the pointer goes. */
  onBegin(): void;
  onUse(text: string): void;
}

/** Where the browser has a model for the sentence's language: another rewrite, on one press, on this computer. */
export function OnDevice({ model, asked, onBegin, onUse }: Props) {
  const onDevice = useWordsOf(onDeviceWords);
  const id = useId();
  const [can, setCan] = useState(false);
  const [work, setWork] = useState<AbortController>();
  const [came, setCame] = useState<Rewritten>();
  const root = useRef<HTMLDivElement>(null);
  const written = useRef<HTMLParagraphElement>(null);
  const { language } = asked;

  useEffect(() => {
    let gone = false;
    void canRewrite(model, language).then((it) => !gone && setCan(it));
    return () => {
      gone = true;
    };
  }, [model, language]);
  useEffect(() => () => work?.abort(), [work]);
  // It is read where it came, unless the focus has gone on.
  useLayoutEffect(() => {
    if (!came?.ok) return;
    if (root.current?.contains(document.activeElement)) written.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'nearest' });
  }, [came]);

  const begin = async () => {
    onBegin();
    const life = new AbortController();
    setCame(undefined);
    setWork(life);
    const rewritten = await rewriteOnDevice(model, asked, life.signal);
    if (life.signal.aborted) return;
    setCame(rewritten);
    setWork(undefined);
  };

  if (!can) return null;
  const said = work
    ? onDevice.working
    : came && !came.ok && came.why !== 'aborted'
      ? onDevice.not[came.why]
      : '';
  return (
    <div ref={root} class="on-device">
      {came?.ok && (
        <p class="wording-instead" id={id} ref={written} tabIndex={-1}>
          <span class="small">{onDevice.written}</span>
          <Blanks text={came.text} language={language} />
        </p>
      )}
      <p class="small" role="status">
        {said}
      </p>
      <div class="wording-buttons">
        {came?.ok && (
          <button
            type="button"
            class="button"
            aria-label={onDevice.useLabel}
            aria-describedby={id}
            onClick={() => onUse(came.text)}
          >
            {onDevice.use}
          </button>
        )}
        <button
          type="button"
          class="link"
          // A second press of one double click stops nothing.
          onClick={({ detail }) => {
            if (detail > 1) return;
            if (work) {
              work.abort();
              setWork(undefined);
            } else void begin();
          }}
        >
          {work ? onDevice.stop : came ? onDevice.again : onDevice.rewrite}
        </button>
      </div>
    </div>
  );
}
