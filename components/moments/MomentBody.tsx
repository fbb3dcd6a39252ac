import type { Conversation } from '@/utils/conversation/conversation';
import type { Moment } from '@/utils/guide/moment';
import { useContent } from '../pack';
import { Saying } from '../tips/Saying';
import { useWords } from '../words';

interface Props {
  readonly moment: Moment;
  readonly conversation: Conversation | undefined;
}

/** What to say, ask, do and not do, readable at arm's length. */
export function MomentBody({ moment, conversation }: Props) {
  const words = useWords();
  const { pack, other } = useContent();
  const twin = other?.moments.find(({ id }) => id === moment.id);
  const id = `moment/${moment.id}`;
  return (
    <div class="moment">
      <p class="scene" lang={pack.language}>
        {moment.scene}
      </p>
      <ul class="say">
        {moment.say.map((say) => (
          <Saying key={say} id={id} say={say} conversation={conversation} />
        ))}
      </ul>
      <h3 class="small">{words.moments.ask}</h3>
      <ul class="ask">
        {moment.ask.map((ask) => (
          <Saying key={ask} id={id} say={ask} conversation={conversation} />
        ))}
      </ul>
      <div class="dos" lang={pack.language}>
        <div>
          <h3 class="small">{words.moments.do}</h3>
          {moment.do.map((it) => (
            <p key={it}>{it}</p>
          ))}
        </div>
        <div>
          <h3 class="small">{words.moments.dont}</h3>
          {moment.dont.map((it) => (
            <p key={it}>{it}</p>
          ))}
        </div>
      </div>
      <h3 class="small">{words.moments.stop}</h3>
      <p lang={pack.language}>{moment.stop}</p>
      {twin && other && (
        <ul class="twin" lang={other.language}>
          {twin.say.map((say) => (
            <li key={say}>{say}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
