import { useStore } from '@nanostores/preact';
import { NotKept } from '../panel/NotKept';
import { useServices } from '../panel/services';

/** What the disk refused of this conversation. */
export function Trouble() {
  const { session, frame, $summaryRefused } = useServices();
  const keeping = useStore(session.$keeping);
  const refused = useStore(session.$refused);
  const draft = useStore(session.$draft);
  const fields = Object.values(useStore(session.fields.$typed)).filter((it) => it.refused);
  const edits = useStore(session.$edits).filter((it) => it.text !== it.began.text);
  const summary = useStore($summaryRefused);
  const typed = [...(keeping === 'refused' ? [draft, ...edits] : []), ...fields]
    .map((it) => it?.text)
    .concat(summary?.typed)
    .filter(Boolean)
    .join('\n\n');
  return (
    <NotKept
      refused={refused || summary !== undefined}
      typed={typed}
      closeAnyway={frame && (() => frame.close({ evenUnsaved: true }))}
    />
  );
}
