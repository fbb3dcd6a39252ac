import type { Evidence } from '../evidence/evidence';
import type { Changes } from './changes';
import type { Database } from './open';
import { checked, evidenceIn, evidenceRow, toChange } from './rows';

export interface EvidenceStore {
  evidence(id: string): Promise<Evidence | undefined>;
  /** Of one person; with an empty id, what is kept for nobody yet. Unordered. */
  evidenceOf(personId: string): Promise<Evidence[]>;
  /** Keeps it, unless it is of somebody who is not there (any more); whether it did. */
  keepEvidence(evidence: Evidence): Promise<boolean>;
  /** Reads, changes and writes in one transaction; undefined if it is not there (any more). */
  changeEvidence(id: string, change: (evidence: Evidence) => Evidence): Promise<Evidence | undefined>;
  removeEvidence(id: string): Promise<void>;
}

const strict = { durability: 'strict' } as const;

/** Evidence by its id, and by whose it is. */
export function createEvidenceStore(db: Database, changes: Changes): EvidenceStore {
  return {
    async evidence(id) {
      return evidenceIn(await db.get('evidence', id));
    },

    async evidenceOf(personId) {
      const rows = await db.getAllFromIndex('evidence', 'personId', personId);
      return rows.flatMap((row) => evidenceIn(row) ?? []);
    },

    async keepEvidence(evidence) {
      const work = db.transaction(['evidence', 'people'], 'readwrite', strict);
      const { personId } = evidence;
      if (personId && !(await work.objectStore('people').getKey(personId))) return false;
      await Promise.all([work.objectStore('evidence').put(checked(evidenceRow, evidence)), work.done]);
      changes.announce({ evidence: true });
      return true;
    },

    async changeEvidence(id, change) {
      const work = db.transaction('evidence', 'readwrite', strict);
      const before = toChange<Evidence>(evidenceRow, await work.store.get(id));
      if (!before) return undefined;
      const after = change(before);
      await Promise.all([work.store.put(checked(evidenceRow, after)), work.done]);
      changes.announce({ evidence: true });
      return after;
    },

    async removeEvidence(id) {
      const work = db.transaction('evidence', 'readwrite', strict);
      await Promise.all([work.store.delete(id), work.done]);
      changes.announce({ evidence: true });
    },
  };
}
