import { useState } from 'preact/hooks';
import { AddEvidence } from './AddEvidence';
import { ByPerson } from './ByPerson';
import { Inbox } from './Inbox';
import { useEvidence } from './services';
import { UndoLine } from './UndoLine';

/**
 * The place of evidence on the home page: what waits, what one writes down, and what there is for whom.
 * `personId`: who is shown first.
 */
export function EvidencePlace({ personId }: { personId?: string | undefined }) {
  const { live } = useEvidence();
  const [piece, setPiece] = useState(live.blank);
  return (
    <div class="evidence-place">
      <AddEvidence piece={piece} onPiece={setPiece} />
      <Inbox without={piece.id} />
      <ByPerson first={personId} without={piece.id} />
      <UndoLine />
    </div>
  );
}
