import type { Span } from './view.ts';

/** What is masked, in the order of the codebook of stripping. A place is a village, or a place in an address. */
export const kinds = [
  'PERSON',
  'PHONE',
  'EMAIL',
  'HANDLE',
  'URL',
  'IBAN',
  'CARD',
  'BSN',
  'NATIONAL_ID',
  'PASSPORT',
  'PLATE',
  'POSTCODE',
  'ADDRESS',
  'DOB',
  'IP',
  'GEO',
  'CRYPTO',
  'ACCOUNT_ID',
  'ORG_SMALL',
  'PLACE',
  /** Hidden by the writer, who did not say what it is. */
  'HIDDEN',
] as const;
export type Kind = (typeof kinds)[number];

/** Something that points to a person, by its range. */
export interface Found extends Span {
  readonly kind: Kind;
}
