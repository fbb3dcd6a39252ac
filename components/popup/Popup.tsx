import { useEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Wish } from '@/utils/messages/to-page';
import { Recent } from '../start/Recent';
import { useWords } from '../words';

/** The page under the popup, as far as Fairside can be on it. */
export interface PopupSite {
  /** "calendar.google.com" */
  readonly host: string;
  readonly always: boolean;
  setAlways(on: boolean): Promise<boolean>;
}

interface Props {
  /** The latest first; undefined where they could not be read. */
  readonly conversations: readonly Conversation[] | undefined;
  /** Absent on the browser's own pages. */
  readonly site: PopupSite | undefined;
  /** False where the page takes no panel. */
  openHere(wish?: Wish): Promise<boolean>;
  /** The browser's own side panel, with what was asked for. */
  openSide(wish?: Wish): void;
  /** The page of sites and settings. */
  openOptions(): void;
}

/** The toolbar button: open here, go on with a conversation, switch this site on. */
export function Popup({ conversations, site, openHere, openSide, openOptions }: Props) {
  const words = useWords();
  const [always, setAlways] = useState(site?.always ?? false);
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const open = async (wish?: Wish) => {
    if (!site) openSide(wish);
    else if (!(await openHere(wish))) setFailed(true);
  };
  return (
    <main class="popup">
      <h1>{words.product}</h1>
      <div class="actions">
        {site ? (
          <button ref={first} type="button" class="button primary" onClick={() => void open()}>
            {words.popup.openHere}
          </button>
        ) : (
          <p class="small">{words.popup.notHere}</p>
        )}
        <button
          ref={site ? null : first}
          type="button"
          class={site ? 'button' : 'button primary'}
          onClick={() => openSide()}
        >
          {words.popup.openSide}
        </button>
        {site && (
          <button type="button" class="button" onClick={() => void open({ byHand: true })}>
            {words.popup.byHand}
          </button>
        )}
      </div>
      <p role="alert" class="small">
        {failed && words.popup.failed}
      </p>
      {!conversations || conversations.length === 0 ? (
        <p class="small">{conversations ? words.popup.none : words.popup.closed}</p>
      ) : (
        <Recent
          heading={words.popup.recent}
          conversations={conversations}
          onChoose={({ id }) => void open({ resume: id })}
        />
      )}
      {site && (
        <label class="always">
          <input
            type="checkbox"
            checked={always}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              setAlways(on);
              // Asked for within the click; the answer may be no.
              void site.setAlways(on).then((done) => setAlways(done ? on : !on));
            }}
          />
          <span>
            <b>{words.popup.always}</b>
            <span class="small">
              {always ? words.popup.alwaysOn(site.host) : words.popup.alwaysOff(site.host)}
            </span>
          </span>
        </label>
      )}
      <button type="button" class="link small" onClick={openOptions}>
        {words.popup.options}
      </button>
    </main>
  );
}
