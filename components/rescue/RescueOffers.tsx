import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { rescueWords } from '@/utils/locale/areas/rescue';
import type { FormReading } from '@/utils/meeting/reading';
import type { RescueOffer } from '@/utils/rescue/offers';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';
import { OfferedText } from './OfferedText';

interface Props {
  /** The form that the page shows: with another one there may be other texts to offer. */
  readonly form: FormReading | undefined;
}

/** What was typed into this page's fields and is not in them any more; nothing where all is there. */
export function RescueOffers({ form }: Props) {
  const rescue = useWordsOf(rescueWords);
  const { openRescue, $settings } = useServices();
  const isOn = (useStore($settings).rescueOn ?? []).length > 0;
  const [offers, setOffers] = useState<readonly RescueOffer[]>([]);
  const [said, setSaid] = useState('');

  /** How often it was looked: what an earlier look brings late is of the page before. */
  const looks = useRef(0);
  const look = useCallback(async () => {
    const own = ++looks.current;
    let offers: readonly RescueOffer[] = [];
    try {
      if (isOn) offers = (await (await openRescue()).here()).offers;
    } catch {
      // its code did not come: nothing is offered until the next look
    }
    if (own === looks.current) setOffers(offers);
  }, [openRescue, isOn]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another form is another look
  useEffect(() => {
    void look();
    const again = () => void look();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [look, form]);

  const status = useRef<HTMLParagraphElement>(null);
  const done = async (text: string) => {
    setSaid(text);
    await look();
    // The button that was pressed is gone, unless the cursor is in the page's field by now.
    if (document.hasFocus()) status.current?.focus();
  };
  if (offers.length === 0 && !said) return null;
  return (
    <section class="rescue-offers" aria-label={rescue.offer.heading}>
      {offers.map((offer) => (
        <OfferedText key={offer.id} offer={offer} onDone={(text) => void done(text)} />
      ))}
      <p class="small" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </section>
  );
}
