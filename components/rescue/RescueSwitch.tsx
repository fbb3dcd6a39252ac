import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { rescueWords } from '@/utils/locale/areas/rescue';
import type { FormReading } from '@/utils/meeting/reading';
import { useServices } from '../panel/services';
import { careful } from '../ui/careful';
import { useWordsOf } from '../words';

type Became = 'isOff' | 'stillOn' | 'refused' | 'settings';

interface Props {
  readonly form: FormReading;
}

/** One quiet line beside a form: whether copies of what is typed there are kept. Beside another site's it begins anew. */
export function RescueSwitch({ form }: Props) {
  return <SwitchOf key={form.origin} />;
}

function SwitchOf() {
  const rescue = useWordsOf(rescueWords);
  const { openRescue, $settings } = useServices();
  const { rescueOn = [] } = useStore($settings);
  const [origin, setOrigin] = useState<string>();
  const [became, setBecame] = useState<Became>();
  const [services, setServices] = useState<Awaited<ReturnType<typeof openRescue>>>();

  useEffect(() => {
    let isOver = false;
    openRescue().then(
      async (opened) => {
        const { site } = await opened.here();
        if (isOver) return;
        setServices(opened);
        setOrigin(site?.origin);
      },
      () => undefined, // its code did not come: there is no line
    );
    return () => {
      isOver = true;
    };
  }, [openRescue]);

  if (!origin || !services) return null;
  const switchOn = () => {
    // Asked for within the press.
    void services.switchOn(origin).then((answer) => {
      setBecame(answer === 'on' ? undefined : answer === 'refused' ? 'refused' : 'settings');
    });
  };
  const switchOff = () => {
    void services.switchOff(origin).then((done) => setBecame(done ? 'isOff' : 'stillOn'));
  };
  const isOn = rescueOn.includes(origin);
  return (
    <section class="rescue-switch small" aria-label={rescue.sites.heading}>
      <p>
        {isOn && `${rescue.here.on(new URL(origin).host)} `}
        <button
          key="switch"
          {...(isOn ? careful : {})}
          type="button"
          class="link"
          onClick={isOn ? switchOff : switchOn}
        >
          {isOn ? rescue.here.off : rescue.here.keep}
        </button>
        {!isOn && ` ${rescue.here.why}`}
      </p>
      <p role="status">
        {!isOn && became === 'isOff' && rescue.here.isOff}
        {isOn && became === 'stillOn' && rescue.sites.failed}
        {became === 'refused' && rescue.here.refused}
        {became === 'settings' && rescue.here.settings}
      </p>
    </section>
  );
}
