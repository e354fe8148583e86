import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Language } from './language.ts';

/** How the sentence of the only fault goes on. */
const fault = (text: string) => {
  const found = Language.safeParse(text).error?.issues ?? [];
  assert.ok(found.length <= 1, `${text} has one fault at most`);
  return found.map((issue) => ('params' in issue ? (issue.params as { which: string }).which : issue.message))[0];
};

test('takes English of any country', () => {
  for (const text of ['en', 'en-GB', 'en-US', 'en-AU']) assert.equal(fault(text), undefined);
});

test('refuses a language in which its own words are not there, with that reason', () => {
  for (const text of ['de', 'fr-CA', 'zh-Hant', 'sr-Latn', 'ja'])
    assert.equal(fault(text), 'is a language that the site does not speak');
});

test('refuses one that is written from right to left, with that reason', () => {
  for (const text of ['ar', 'he', 'fa-IR', 'ur', 'dv', 'az-Arab'])
    assert.equal(fault(text), 'is written from right to left');
});

test('refuses what is no language', () => {
  for (const text of ['English', 'en_GB', 'EN', '', 'en-gb', '12'])
    assert.equal(fault(text), 'is not the tag of a language');
});
