/** Whom an answer of the offer checker sends the reader to, in the order they are shown. */
export const offerContacts = ['danger', 'women-children', 'money', 'migrants', 'abroad'] as const;
export type OfferContact = (typeof offerContacts)[number];

/**
 * Signs and missing checks that call for a contact; ids of `content/tools/red-flags.yaml`. A check
 * is only missed where the text speaks of work abroad, so it stands for that.
 */
export const contactReasons: Readonly<
  Record<Exclude<OfferContact, 'migrants'>, readonly string[]>
> =
  // prettier-ignore
  {
    danger: [
      'rf-shelter-locked',
      'rf-docs-held',
      'rf-job-swap',
      'rf-wages-fines',
      'rf-movement-restricted',
      'rf-forced-crime',
      'rf-ransom-recruit',
      'rf-organ-offer',
    ],
    'women-children': [
      'rf-minor',
      'rf-looks-age',
      'rf-baby-money',
      'rf-marriage-money',
      'rf-grooming',
    ],
    money: ['rf-upfront-fee', 'rf-shifting-deal', 'rf-id-misuse'],
    abroad: [
      'rf-scam-hub',
      'rf-closed-placement',
      'rf-licence-unnamed',
      'rf-nonwork-visa',
      'rf-coached-immigration',
      'rf-illegal-route',
      'pc-work-visa',
      'pc-destination-open',
      'pc-report-before-leaving',
    ],
  };

/**
 * Chooses contacts by what was found.
 * @param found ids of the signs found and of the checks that the text does not mention
 * @returns the ministry for migrant workers always, the others where something calls for them
 */
export function contactsFor(found: Iterable<string>): OfferContact[] {
  const ids = new Set(found);
  return offerContacts.filter(
    (contact) => contact === 'migrants' || contactReasons[contact].some((id) => ids.has(id)),
  );
}
