import { useRef, useState } from 'preact/hooks';
import { rescueWords } from '@/utils/locale/areas/rescue';
import type { PutReport } from '@/utils/messages/rescue';
import type { RescueOffer } from '@/utils/rescue/offers';
import { fullness, longest } from '@/utils/rescue/worth';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { careful } from '../ui/careful';
import { useWordsOf } from '../words';

interface Props {
  readonly offer: RescueOffer;
  /** Told what became of it. */
  onDone(said: string): void;
}

/** How much of a text is shown, in code points. */
const shown = 160;

/** One kept text: whose field, when, how much; put back, copied or deleted by one press. */
export function OfferedText({ offer, onDone }: Props) {
  const rescue = useWordsOf(rescueWords);
  const { copyText, openRescue } = useServices();
  const { text } = useShown();
  const [working, setWorking] = useState(false);
  const { id, label, at, holds } = offer;

  /** As it was shown when the press began: that press gives us the focus, which has us look at the page anew. */
  const pressed = useRef<RescueOffer | undefined>(undefined);
  const putBack = async () => {
    setWorking(true);
    const report = await openRescue().then(
      (opened) => opened.putBack(pressed.current ?? offer),
      (): PutReport => ({ ok: false, reason: 'no-answer' }), // its code did not come: the clipboard helps
    );
    pressed.current = undefined;
    setWorking(false);
    if (report.ok && report.missing === 0) return onDone(rescue.offer.isBack);
    if (!report.ok && report.reason === 'changed') return onDone(rescue.offer.changed);
    const onClipboard = await copyText(offer.text);
    if (!onClipboard) return onDone(rescue.offer.copyFailed);
    onDone(report.ok ? rescue.offer.isCut : rescue.offer.onClipboard);
  };
  const copy = async () =>
    onDone((await copyText(offer.text)) ? rescue.offer.copied : rescue.offer.copyFailed);
  const drop = async () => {
    const done = await openRescue().then(
      (opened) => opened.drop(id),
      () => false,
    );
    onDone(done ? rescue.offer.dropped : rescue.offer.failed);
  };

  const points = [...offer.text];
  const beginning = points.slice(0, shown).join('').trim();
  return (
    <div class="notice offered-text">
      <p>{rescue.offer.kept(text(label), at, fullness(offer.text))}</p>
      <blockquote class="small">
        {text(beginning)}
        {points.length > shown && '…'}
      </blockquote>
      {offer.text.length >= longest - 1 && <p class="small">{rescue.offer.cut}</p>}
      {offer.isElsewhere && <p class="small">{rescue.offer.elsewhere}</p>}
      {holds > 0 && <p class="small">{rescue.offer.replaces(holds)}</p>}
      <div class="row-buttons">
        <button
          {...careful}
          type="button"
          class="button primary"
          disabled={working}
          onPointerDown={() => {
            pressed.current = offer;
          }}
          onKeyDown={() => {
            pressed.current = undefined;
          }}
          onClick={() => void putBack()}
        >
          {rescue.offer.put}
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          {rescue.offer.copy}
        </button>
        <button {...careful} type="button" class="button" onClick={() => void drop()}>
          {rescue.offer.drop}
        </button>
      </div>
    </div>
  );
}
