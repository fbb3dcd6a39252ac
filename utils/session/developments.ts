import type { DevelopmentEdges, LiveDevelopment } from './development';

/** The development views that were opened in this window. What one could not put on disk stays with it. */
export function createDevelopments(edges: DevelopmentEdges, signal: AbortSignal) {
  const opened = new Map<string, LiveDevelopment>();
  return {
    async open(conversationId: string): Promise<LiveDevelopment> {
      const { createDevelopment } = await import('./development');
      const live = opened.get(conversationId) ?? createDevelopment(edges, conversationId);
      if (!opened.has(conversationId)) live.start(signal);
      opened.set(conversationId, live);
      await live.read();
      return live;
    },
    /** Resolves when nothing is on its way to the disk. What was refused the view has said already. */
    async settled(): Promise<void> {
      await Promise.all([...opened.values()].map((live) => live.settled()));
    },
  };
}
