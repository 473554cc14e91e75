import { expect, test } from 'vitest';
import { loadFacts } from '../../../src/data/load-facts.ts';
import { contactReasons, contactsFor } from '../../../src/logic/offer-contacts.ts';

const { flags, checks } = loadFacts('.').redFlags;

test('the ministry for migrant workers is always there', () => {
  expect(contactsFor([])).toEqual(['migrants']);
});

test.each([
  ['rf-movement-restricted', 'danger'],
  ['rf-ransom-recruit', 'danger'],
  ['rf-minor', 'women-children'],
  ['rf-baby-money', 'women-children'],
  ['rf-upfront-fee', 'money'],
  ['rf-scam-hub', 'abroad'],
  ['pc-work-visa', 'abroad'],
])('%s leads to %s', (id, contact) => {
  expect(contactsFor([id])).toContain(contact);
});

test('danger comes first, whatever the order of what was found', () => {
  expect(contactsFor(['rf-scam-hub', 'rf-upfront-fee', 'rf-forced-crime'])).toEqual([
    'danger',
    'money',
    'migrants',
    'abroad',
  ]);
});

test('every reason is a sign or a check that exists', () => {
  const known = new Set([...Object.keys(flags), ...Object.keys(checks)]);
  expect(Object.values(contactReasons).flat().filter((id) => !known.has(id))).toEqual([]); // prettier-ignore
});

test('everything that happens at work calls for the danger lines', () => {
  const atWork = Object.entries(flags)
    .filter(([, { stage }]) => stage === 'at_work')
    .map(([id]) => id);
  expect(atWork.length).toBeGreaterThan(3);
  expect(atWork.filter((id) => !contactReasons.danger.includes(id))).toEqual([]);
});
