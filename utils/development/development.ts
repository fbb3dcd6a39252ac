export const swotFields = ['strength', 'weakness', 'opportunity', 'threat'] as const;
export type SwotField = (typeof swotFields)[number];

export const viewers = ['employee', 'manager'] as const;
export type Viewer = (typeof viewers)[number];

/** One point of the development view. */
export interface SwotPoint {
  readonly id: string;
  readonly field: SwotField;
  /** Whose view it is. */
  readonly by: Viewer;
  readonly text: string;
  /** For an opportunity the resource that it needs; for a threat how it is prevented. */
  readonly with?: string;
}

/** The development view of one conversation: both sides' strengths, weaknesses, opportunities, threats. */
export interface Development {
  readonly conversationId: string;
  readonly points: readonly SwotPoint[];
}
