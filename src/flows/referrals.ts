/**
 * Where else people can go. A place is named only when somebody checked that what we say of it is right: who, and when.
 * One that nobody checked stays off, whatever refers to it.
 */
interface Referral {
  readonly id: string;
  /** Who saw that name, number and purpose are right, and on which day. */
  readonly checked?: { readonly by: string; readonly on: string };
  /** Stands on the general list of other places. */
  readonly listed?: true;
}

const pages = (source: string) => ({ by: `domain research, ${source}`, on: '2026-11-20' });

export const referrals: readonly Referral[] = [
  { id: 'police', checked: pages('politie.nl'), listed: true },
  { id: 'm', checked: pages('politie.nl'), listed: true },
  { id: 'aivd', checked: pages('aivd.nl'), listed: true },
  { id: 'victim', checked: pages('slachtofferhulp.nl'), listed: true },
  { id: 'municipality', checked: pages('letters to parliament'), listed: true },
  { id: 'discrimination', checked: pages('discriminatie.nl'), listed: true },
  { id: 'abroad', checked: pages('nederlandwereldwijd.nl') },
  { id: 'officials', checked: pages('devertrouwenslijn.nl') },
  { id: 'helpwanted', checked: pages('helpwanted.nl') },
  { id: 'accessnow', checked: pages('accessnow.org') },
  { id: 'gp', checked: pages('general') },
  // Numbers not confirmed yet.
  { id: 'veiligthuis' },
  { id: 'legal' },
  { id: 'ess' },
  { id: 'obi_central' },
];

export const isChecked = (id: string): boolean => referrals.some((one) => one.id === id && one.checked !== undefined);

/** The general list of other places. */
export const otherPlaces: readonly string[] = referrals.filter((one) => one.listed && one.checked).map((one) => one.id);
