import type { IDBPDatabase, IDBPTransaction } from 'idb';

interface OldConversation {
  readonly id: string;
  readonly person?: { readonly name?: string; readonly email?: string };
  readonly createdAt?: number;
}

interface OldPerson {
  readonly id: string;
  readonly name: string;
  readonly alsoNamed: readonly string[];
  readonly emails: readonly string[];
  readonly createdAt: number;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/**
 * Frozen. People of their own, with the conversations so far sorted to them: by address, else by name.
 * Evidence and development views begin. Actions say whose they are and whether they are open.
 */
export async function v3(
  db: IDBPDatabase<unknown>,
  upgrade: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  const people = db.createObjectStore('people', { keyPath: 'id' });
  const evidence = db.createObjectStore('evidence', { keyPath: 'id' });
  evidence.createIndex('personId', 'personId');
  db.createObjectStore('developments', { keyPath: 'conversationId' });

  const conversations = upgrade.objectStore('conversations');
  conversations.createIndex('personId', 'personId');
  conversations.createIndex('start', 'meeting.start');
  conversations.createIndex('personStart', ['personId', 'meeting.start']);
  const known = new Map<string, OldPerson>();
  for (let at = await conversations.openCursor(); at; at = await at.continue()) {
    const conversation = at.value as OldConversation;
    const { name, email } = conversation.person ?? {};
    if (typeof conversation.id !== 'string' || typeof name !== 'string') continue;
    const key = typeof email === 'string' ? `@${plain(email)}` : plain(name);
    const person = known.get(key) ?? {
      id: `person-${conversation.id}`,
      name,
      alsoNamed: [],
      emails: typeof email === 'string' ? [email] : [],
      createdAt: Number(conversation.createdAt) || 0,
    };
    known.set(key, person);
    await at.update({ ...conversation, personId: person.id });
  }
  for (const person of known.values()) await people.put(person);

  const notes = upgrade.objectStore('notes');
  notes.createIndex('actionState', 'action.state');
  notes.createIndex('actionDue', ['action.state', 'action.due']);
  notes.createIndex('actionTalk', ['action.state', 'conversationId']);
  for (let at = await notes.openCursor(); at; at = await at.continue()) {
    const note = at.value as { readonly kind?: string };
    if (note.kind === 'action') await at.update({ ...note, action: { owner: 'employee', state: 'open' } });
  }
}
