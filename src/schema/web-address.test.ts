import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWebAddress } from './web-address.ts';

test('takes addresses of the web', () => {
  for (const address of [
    'https://leaves.example/',
    'http://leaves.example/a?b=c#d',
    'https://10.leaves.example/',
    'https://茶.example/',
    'https://leaves.example:8443/x',
    'https://leaves.example./',
    'https://xn--bcher-kva.example/',
    'https://green--leaf.house_1.example/',
    `https://${'a'.repeat(63)}.example/`,
  ])
    assert.ok(isWebAddress(address), address);
});

test('refuses what others cannot reach, and what is no address', () => {
  for (const address of [
    'http://localhost/',
    'http://pot.localhost/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://10.0.0.1/',
    'http://172.20.0.1/',
    'http://192.168.0.1:80/',
    'http://[::1]/',
    'https://pot.local/',
    'https://pot/',
    'ftp://leaves.example/',
    'javascript:alert(1)',
    'leaves.example',
    '//leaves.example/',
    'https://me@leaves.example/',
    'https://leaves.example/a b',
    'https://-leaves.example/',
    'https://leaves-.example/',
    'https://www.-leaves.example/',
    'https://leaves..example/',
    'https://.leaves.example/',
    'https://leaves,books.example/',
    'https://xn--a.example/',
    `https://${'a'.repeat(64)}.example/`,
    `https://${'leaf.'.repeat(60)}example/`,
    '',
  ])
    assert.ok(!isWebAddress(address), address);
});
