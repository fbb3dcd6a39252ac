import { useStore } from '@nanostores/preact';
import type { Conversation } from '@/utils/conversation/conversation';
import { readBackOf } from '@/utils/employee/read-back';
import { employeeWords } from '@/utils/locale/areas/employee';
import { useServices } from '../panel/services';
import { Sheet } from '../ui/Sheet';
import { useWordsOf } from '../words';
import { AnythingElse } from './AnythingElse';
import { ReadBackPoint } from './ReadBackPoint';

interface Props {
  readonly conversation: Conversation;
  onClose(): void;
}

/**
 * What both agreed, large and calm, on a screen that can be turned to the employee: nothing of the manager's own
 * is on it. What they say is noted with the point, or as their view.
 */
export function ReadBack({ conversation, onClose }: Props) {
  const employee = useWordsOf(employeeWords);
  const { session } = useServices();
  const points = readBackOf(useStore(session.$notes));
  const confirmed = points.filter(({ stand }) => stand?.verdict === 'agreed').length;
  return (
    <Sheet title={employee.readBack.title} back={employee.readBack.back} onClose={onClose}>
      <div class="read-back">
        <p>{points.length > 0 ? employee.readBack.lead : employee.readBack.empty}</p>
        <ol>
          {points.map((note) => (
            <ReadBackPoint key={note.id} note={note} />
          ))}
        </ol>
        {points.length > 0 && (
          <p class="small" role="status">
            {employee.readBack.told(confirmed, points.length)}
          </p>
        )}
        <AnythingElse stage={conversation.stage} />
      </div>
    </Sheet>
  );
}
