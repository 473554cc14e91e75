/** What the A4 poster shows: few signs, few numbers, all from the checked data. */

/** Red flags on the poster, the most frequent first; ids of `content/tools/red-flags.yaml`. */
export const posterFlags = [
  'rf-salary-too-high',
  'rf-upfront-fee',
  'rf-nonwork-visa',
  'rf-docs-held',
] as const;

/** Contacts on the poster and their channels; all of them confirmed lines. */
export const posterLines = [
  { contact: 'polri-110', lines: ['phone'] },
  { contact: 'kemenpppa-sapa-129', lines: ['phone', 'whatsapp'] },
  { contact: 'kp2mi-crisis-center', lines: ['phone'] },
  { contact: 'kemlu-pwni', lines: ['phone'] },
] as const;

/** The poster's lines as `contact/channel`. */
export const posterRefs = posterLines.flatMap(({ contact, lines }) =>
  lines.map((channel) => `${contact}/${channel}`),
);
