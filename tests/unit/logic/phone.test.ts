import { describe, expect, test } from 'vitest';
import {
  channelHref,
  dialProblem,
  internationalForm,
  isDialled,
} from '../../../src/logic/phone.ts';

describe('dialProblem', () => {
  test.each([
    ['phone', '110', '110'],
    ['phone', '000', '000'],
    ['phone', '08001000', '0800-1000'],
    ['phone', '119', '119 ext. 8'],
    ['whatsapp', '+628111129129', '08111-129-129'],
    ['phone', '+60175007047', '+60 17 500 7047'],
    ['phone', '+62213903963', '(021) 390 3963'],
    ['sms', '1708', '1708'],
  ] as const)('accepts %s %s shown as "%s"', (type, dial, value) => {
    expect(dialProblem(type, dial, value)).toBeUndefined();
  });

  test.each([
    ['phone', undefined, '110', 'needs "dial"'],
    ['whatsapp', '08111129129', '08111-129-129', 'country code'],
    ['phone', '+6281112912', '0811-129-12', 'not a valid international number'],
    ['phone', '+628111129129', '0811-129-130', 'differ'],
    ['phone', '111', '110', 'differ'],
    ['email', '110', 'a@b.id', 'dials nothing'],
  ] as const)('refuses %s %s shown as "%s": %s', (type, dial, value, problem) => {
    expect(dialProblem(type, dial, value)).toContain(problem);
  });
});

test('only phone, WhatsApp and SMS dial', () => {
  expect(
    (['phone', 'whatsapp', 'sms', 'email', 'web', 'app', 'address'] as const).filter(isDialled),
  ).toEqual(['phone', 'whatsapp', 'sms']);
});

test.each([
  [{ type: 'phone', dial: '110', value: '110' }, 'tel:110'],
  [{ type: 'phone', dial: '+60175007047', value: '+60 17 500 7047' }, 'tel:+60175007047'],
  [
    { type: 'whatsapp', dial: '+628111129129', value: '08111-129-129' },
    'https://wa.me/628111129129',
  ],
  [{ type: 'sms', dial: '1708', value: '1708' }, 'sms:1708'],
  [{ type: 'email', dial: undefined, value: 'a@b.go.id' }, 'mailto:a@b.go.id'],
  [
    { type: 'web', dial: undefined, value: 'siapkerja.kemnaker.go.id' },
    'https://siapkerja.kemnaker.go.id',
  ],
  [{ type: 'web', dial: undefined, value: 'https://kp2mi.go.id' }, 'https://kp2mi.go.id'],
  [{ type: 'address', dial: undefined, value: 'Jl. Arjuno 88' }, undefined],
] as const)('links %o', (channel, href) => {
  expect(channelHref(channel)).toBe(href);
});

test('shows how to dial a domestic form from abroad, and nothing for the others', () => {
  expect(internationalForm({ dial: '+628111129129', value: '08111-129-129' })).toBe(
    '+62 811 1129 129',
  );
  expect(internationalForm({ dial: '+60175007047', value: '+60 17 500 7047' })).toBeUndefined();
  expect(internationalForm({ dial: '110', value: '110' })).toBeUndefined();
});
