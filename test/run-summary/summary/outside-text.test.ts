import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Redactor } from '../../../src/run-summary/redaction/redactor.ts';
import { outsideName, outsideText } from '../../../src/run-summary/summary/outside-text.ts';

const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

test('no part of a secret is left where a text is cut, wherever the cut is', () => {
  for (let before = 3_940; before <= 4_010; before++) {
    const text = outsideText(`${'lamp\n'.repeat(900).slice(0, before)}\n${TOKEN}`, new Redactor());
    assert.doesNotMatch(text, /ghp_|a1B2/, String(before));
  }
});

test('no part of a secret is left in a name, wherever it is cut', () => {
  for (let before = 150; before <= 380; before++) {
    const long = `https://keeper:${'x'.repeat(before)}@lamps.example/ ${TOKEN} ${TOKEN.replace('a', 'c')}`;
    assert.doesNotMatch(outsideName(long, new Redactor()), /a1B2|xxxx/, String(before));
  }
});
