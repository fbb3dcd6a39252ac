import type { HomeServices } from '@/components/home/services';
import { commandKeys } from '@/utils/browser/command-keys';
import { ownTab } from '@/utils/browser/own-pages';
import { openSidePanel } from '@/utils/browser/side-panel';
import { touched } from '@/utils/conversation/conversation';
import { askForPaper } from '@/utils/files/paper';
import { readInsights } from '@/utils/session/insights';
import { createPeople } from '@/utils/session/people';
import { createPerson } from '@/utils/session/person';
import { createRecordSearch } from '@/utils/session/record-search';
import { createToday } from '@/utils/session/today';
import type { HomeStore } from '@/utils/store/open-home-store';
import { hearAll } from '@/utils/store/open-store';
import { createDataServices, type DataEdges } from './data';

/** Everything the home page's views can do to the world. */
export async function createServices(
  given: DataEdges & { readonly store: HomeStore },
): Promise<HomeServices> {
  const { store } = given;
  const edges = { store, changes: hearAll(), now: Date.now, newId: () => crypto.randomUUID() };
  // Known before any click: the side panel opens only within one.
  const tab = await ownTab();
  return {
    data: createDataServices(given),
    today: createToday(edges),
    people: createPeople(edges),
    search: createRecordSearch(edges),
    person: (id) => createPerson(edges, id),
    insights: () => readInsights(edges),
    conversation: (id) => store.conversation(id),
    notes: async (conversationId) => (await store.notes(conversationId)).notes,
    async belongings(personId) {
      const [conversations, clips] = await Promise.all([
        store.conversationIdsWith(personId),
        store.evidenceCount(personId),
      ]);
      return { conversations: conversations.length, clips };
    },
    askForPaper,
    commandKeys,
    now: Date.now,
    async goOn({ id }) {
      // The panel goes on with the conversation that was touched last.
      const opening = tab === undefined ? Promise.resolve(false) : openSidePanel(tab);
      const touching = store.changeConversation(id, (it) => touched(it, Date.now()));
      const [opened] = await Promise.all([opening, touching.catch(() => undefined)]);
      return opened;
    },
  };
}
