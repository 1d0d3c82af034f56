import type { FaultCode, WarningCode } from '#domain/city/content-fault.ts';
import type { Texts } from '../musterstadt.ts';

/** Something an editor did, and the message it must lead to. */
export interface BadRecord {
  code: FaultCode | WarningCode;
  when: string;
  change: (texts: Texts) => void;
  file: string;
  /** The line named is the first that holds these words. */
  at?: string;
  field: string;
  found: string;
  expected: string;
  example: string;
  meant?: string;
  today?: string;
  /** What follows from the same slip. */
  also?: (FaultCode | WarningCode)[];
}

export const nord = 'anlaufstellen/seniorenbuero-nord.yaml';
export const sued = 'anlaufstellen/seniorenbuero-sued.yaml';
export const treff = 'begegnungsstaetten/treff-beispielgasse.yaml';
export const park = 'pflege/pflegeheim-beispielpark.yaml';
export const besuch = 'angebote/besuchsdienst-beispiel.yaml';
export const artikel = 'ratgeber/pflegegrad.md';
export const site = 'stadt/site.yaml';
export const register = 'stadt/short-numbers.yaml';
