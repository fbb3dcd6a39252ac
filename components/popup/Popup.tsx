import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { companyWords } from '@/utils/locale/areas/company';
import { popupWords } from '@/utils/locale/areas/popup';
import type { Wish } from '@/utils/messages/to-page';
import { ClipBox, type ClipServices } from '../evidence/ClipBox';
import { Recent } from '../start/Recent';
import { useWords, useWordsOf } from '../words';

/** The page under the popup, as far as Fairside can be on it. */
export interface PopupSite {
  /** "calendar.google.com" */
  readonly host: string;
  readonly always: boolean;
  /** The company does not allow it to be switched on here. */
  readonly forbidden: boolean;
  setAlways(on: boolean): Promise<boolean>;
}

interface Props {
  /** The latest first; undefined where they could not be read. */
  readonly conversations: readonly Conversation[] | undefined;
  /** Absent where nothing can be kept. */
  readonly clip?: ClipServices | undefined;
  /** Absent on the browser's own pages. */
  readonly site: PopupSite | undefined;
  /** False where the page takes no panel. */
  openHere(wish?: Wish): Promise<boolean>;
  /** The browser's own side panel, with what was asked for. */
  openSide(wish?: Wish): void;
  /** The page of sites and settings. */
  openOptions(): void;
  /** The page of people, actions and records. */
  openHome(): void;
}

/** The toolbar button: open here, go on with a conversation, switch this site on. */
export function Popup({ conversations, clip, site, openHere, openSide, openOptions, openHome }: Props) {
  const words = useWords();
  const popup = useWordsOf(popupWords);
  const company = useWordsOf(companyWords);
  const [always, setAlways] = useState(site?.always ?? false);
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
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
            {popup.openHere}
          </button>
        ) : (
          <p class="small">{popup.notHere}</p>
        )}
        <button
          ref={site ? null : first}
          type="button"
          class={site ? 'button' : 'button primary'}
          onClick={() => openSide()}
        >
          {popup.openSide}
        </button>
        {site && (
          <button type="button" class="button" onClick={() => void open({ byHand: true })}>
            {popup.byHand}
          </button>
        )}
      </div>
      <p role="alert" class="small">
        {failed && popup.failed}
      </p>
      {clip && <ClipBox {...clip} />}
      {!conversations || conversations.length === 0 ? (
        <p class="small">{conversations ? popup.none : popup.closed}</p>
      ) : (
        <Recent
          heading={popup.recent}
          conversations={conversations}
          onChoose={({ id }) => void open({ resume: id })}
        />
      )}
      {site && (
        <label class="always">
          <input
            type="checkbox"
            checked={always}
            disabled={site.forbidden}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              setAlways(on);
              // Asked for within the click; the answer may be no.
              void site.setAlways(on).then((done) => setAlways(done ? on : !on));
            }}
          />
          <span>
            <b>{popup.always}</b>
            <span class="small">
              {site.forbidden && company.notThisSite}
              {!site.forbidden && (always ? popup.alwaysOn(site.host) : popup.alwaysOff(site.host))}
            </span>
          </span>
        </label>
      )}
      <button type="button" class="link small" onClick={openHome}>
        {words.menu.home}
      </button>
      <button type="button" class="link small" onClick={openOptions}>
        {popup.options}
      </button>
    </main>
  );
}
