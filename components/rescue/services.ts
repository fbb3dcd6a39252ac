import type { PutReport, RescuedHere } from '@/utils/messages/rescue';
import type { RescueOffer } from '@/utils/rescue/offers';

/** What a panel can do about texts that were typed into pages. None of it rejects. */
export interface RescueServices {
  /** The page's site, and what is offered for its fields. */
  here(): Promise<RescuedHere>;
  putBack(offer: Pick<RescueOffer, 'id' | 'holds' | 'page'>): Promise<PutReport>;
  /** Whether it is deleted. */
  drop(id: string): Promise<boolean>;
  /**
   * Only within a press: call it before anything is awaited. `elsewhere`: the browser asks only on the page of
   * settings, which is open now.
   */
  switchOn(origin: string): Promise<'on' | 'refused' | 'elsewhere'>;
  switchOff(origin: string): Promise<boolean>;
}
