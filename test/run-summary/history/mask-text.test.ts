import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskTestName, maskText } from '../../../src/run-summary/history/mask-text.ts';

const ALIKE: Readonly<Record<string, readonly [string, string]>> = {
  numbers: ['tank 3 of 12 leaks 0.5 liters', 'tank 9 of 7 leaks 1,024.25 liters'],
  'times and dates': ['2026-01-02T03:04:05Z burned out after 3.5s', '2027-11-12T13:14:15.16Z burned out after 120 ms'],
  'dates in words': ['Mon Jan 2 10:00 no oil', 'Tue Dec 13 9:59 no oil'],
  hashes: ['no lamp at 60a189413d732eccd0158591', 'no lamp at deadbeef12'],
  addresses: ['lamp object at 0x7f5153c97a90', 'lamp object at 0x7fe6b7c1fa90'],
  'unique ids': ['lamp 123e4567-e89b-12d3-a456-426614174000', 'lamp 00000000-aaaa-bbbb-cccc-123456789abc'],
  versions: ['lamp@4.3.1 is out', 'lamp@5.0.0-beta.2 is out'],
  folders: ['/home/a/code/lamp/wick.c:3: no oil', 'C:\\b\\lamp\\wick.c:14: no oil'],
  'temporary files': ['cannot read /tmp/ccHp5IXX.o', 'cannot read /tmp/xyZ9.o'],
  'kinds of quotes': ['no oil in ‘tank’', 'no oil in "tank"'],
  'values in quotes': ["expected 'a warm light' here", "expected 'a cold and blue light' here"],
  'addresses on the web': ['get https://oil.example/a/1?b=2 refused', 'get https://oil.example/c refused'],
  'spinners and spaces': ['pouring oil: \\ failed', 'pouring  oil: -  failed'],
};

for (const [what, [first, second]] of Object.entries(ALIKE)) {
  test(`${what} do not tell one text from another`, () => {
    assert.equal(maskText(first), maskText(second));
  });
}

const DIFFERENT: Readonly<Record<string, readonly [string, string]>> = {
  'names of files': ['lamp/wick.c:3: no oil', 'lamp/tank.c:3: no oil'],
  'names in quotes': ["no module named 'oil'", "no module named 'wick'"],
  hosts: ['get https://oil.example/a refused', 'get https://wick.example/a refused'],
  words: ['permission denied', 'no such file'],
};

for (const [what, [first, second]] of Object.entries(DIFFERENT)) {
  test(`${what} tell one text from another`, () => {
    assert.notEqual(maskText(first), maskText(second));
  });
}

test('numbers inside the words of a test name belong to it, those beside them do not', () => {
  assert.notEqual(maskTestName('lamps › reads utf8'), maskTestName('lamps › reads utf16'));
  assert.equal(maskTestName('test_light[3-0.5]'), maskTestName('test_light[12-7.25]'));
  assert.notEqual(maskTestName('Lamp/dark'), maskTestName('Wick/dark'));
});

test('a text of many slashes or quotes takes no longer than others of its length', () => {
  for (const sign of ['/', '"', "'", '\\', 'a', '1', '.'])
    assert.equal(maskText(sign.repeat(1_000_000)).length <= 400, true);
});
