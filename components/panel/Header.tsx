import type { Conversation } from '@/utils/conversation/conversation';
import { CoverButton } from '../cover/CoverButton';
import { useShown } from '../cover/shown';
import { LanguageSwitch } from '../settings/LanguageSwitch';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../words';
import { ClockBar } from './ClockBar';
import { Menu } from './Menu';
import { useOverlay } from './overlay';
import { PanelHeader } from './PanelHeader';
import { useServices } from './services';

/** Buttons that every screen of the panel has: language, side panel, close. */
export function WindowButtons() {
  const words = useWords();
  const { frame, choose, $settings } = useServices();
  return (
    <>
      <CoverButton $settings={$settings} choose={choose} />
      <LanguageSwitch choose={choose} />
      {frame?.popOut && <IconButton icon="popOut" label={words.panel.popOut} onPress={frame.popOut} />}
      {frame && <IconButton icon="close" label={words.panel.close} onPress={frame.close} />}
    </>
  );
}

interface Props {
  readonly conversation: Conversation;
  onCorrect(): void;
  onOthers(): void;
}

export function Header({ conversation, onCorrect, onOthers }: Props) {
  const words = useWords();
  const open = useOverlay();
  const { openOptions, openHome } = useServices();
  const { personId } = conversation;
  const name = useShown().name(conversation.person, personId);
  return (
    <PanelHeader>
      <div class="who">
        <h1 title={name}>{name}</h1>
        <span class="small kind" title={words.kind[conversation.kind]}>
          {words.shortKind[conversation.kind]}
        </span>
        {conversation.finishedAt !== undefined && (
          <span class="small finished" title={words.panel.finished}>
            {words.panel.finished}
          </span>
        )}
        <span class="buttons">
          <Menu
            label={words.panel.menu}
            items={[
              { label: words.menu.correct, onChoose: onCorrect },
              { label: words.menu.others, onChoose: onOthers },
              {
                label: words.menu.lesson,
                onChoose: () => open({ kind: 'lesson', stage: conversation.stage }),
              },
              { label: words.menu.rehearsal, onChoose: () => open({ kind: 'rehearsal' }) },
              ...(personId === undefined
                ? []
                : [
                    {
                      label: words.menu.person,
                      onChoose: () => openHome(`person/${encodeURIComponent(personId)}`),
                    },
                  ]),
              { label: words.menu.home, onChoose: () => openHome() },
              { label: words.menu.settings, onChoose: () => open({ kind: 'settings' }) },
              { label: words.menu.keys, onChoose: () => open({ kind: 'keys' }) },
              { label: words.menu.options, onChoose: openOptions },
            ]}
          />
          <WindowButtons />
        </span>
      </div>
      <ClockBar conversation={conversation} />
    </PanelHeader>
  );
}
