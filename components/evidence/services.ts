import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LiveEvidence } from '@/utils/session/evidence';

/** What the place of evidence can do to the world. */
export interface EvidenceServices {
  readonly live: LiveEvidence;
  /** Epoch ms. */
  now(): number;
}

const Services = createContext<EvidenceServices | undefined>(undefined);
export const EvidenceProvider = Services.Provider;

export function useEvidence(): EvidenceServices {
  const services = useContext(Services);
  if (!services) throw new Error('a view of evidence was rendered outside of its place');
  return services;
}
