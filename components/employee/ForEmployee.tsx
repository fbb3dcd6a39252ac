import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { employeeWords } from '@/utils/locale/areas/employee';
import { mailWords } from '@/utils/locale/areas/mail';
import { mailOf } from '@/utils/mail/mail';
import { LeavingLink } from '../cover/LeavingLink';
import { useShown } from '../cover/shown';
import { useOverlay } from '../panel/overlay';
import { useServices } from '../panel/services';
import { Icon } from '../ui/Icon';
import { tellAnew } from '../ui/tell-anew';
import { Held } from '../wording/Held';
import { useHold } from '../wording/useHold';
import { useWordsOf } from '../words';
import { useAddress } from './useAddress';
import { told, useLetter } from './useLetter';

/** What the employee gets: a message for mail or chat, and the agreements read back to them. */
export function ForEmployee({ conversation }: { conversation: Conversation }) {
  const employee = useWordsOf(employeeWords);
  const mail = useWordsOf(mailWords);
  const { copyText } = useServices();
  const { covered, ...shown } = useShown();
  const open = useOverlay();
  const address = useAddress(conversation);
  const { subject, text, composed } = useLetter(conversation);
  const hold = useHold(composed, (_, section) => told.some((it) => it === section));
  const [isShown, setShown] = useState(false);
  const [said, setSaid] = useState('');
  const { person, personId } = conversation;
  const link = text === undefined ? undefined : mailOf(address, subject, text);
  const why = link?.whole === false ? employee.tooLong : '';

  const copy = (letter: string, done: string) =>
    tellAnew(said, setSaid, async () => {
      if (await copyText(letter)) return done;
      setShown(true);
      return employee.copyFailed;
    });

  return (
    <section class="for-employee" aria-labelledby="for-employee">
      <h2 class="heading" id="for-employee">
        {employee.heading}
      </h2>
      <p class="small">{text === undefined ? employee.empty : employee.about}</p>
      {text !== undefined && link && (
        <>
          <button
            type="button"
            class="link small more"
            aria-expanded={isShown}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? employee.hide : employee.show}
            <Icon name={isShown ? 'fewer' : 'more'} />
          </button>
          {isShown && <p class="notice letter">{shown.text(text, person)}</p>}
          <Held hold={hold} composed={composed} />
          <div class="row-buttons" hidden={hold.held.length > 0}>
            <button
              type="button"
              class="button"
              onClick={() => void hold.pass(() => copy(text, employee.copied))}
            >
              {employee.copy}
            </button>
            <LeavingLink
              href={link.href}
              bare="mailto:"
              hold={hold}
              onPress={() => {
                if (!link.whole) void copy(text, employee.pasteIt);
              }}
            >
              {mail.write}
            </LeavingLink>
            <button type="button" class="button" onClick={() => open({ kind: 'read-back' })}>
              {employee.readBack.open}
            </button>
          </div>
          <p class="small">
            {address ? mail.to(covered ? shown.name(person, personId) : address, why) : mail.noAddress(why)}
          </p>
          <p class="small" role="status">
            {said}
          </p>
        </>
      )}
    </section>
  );
}
