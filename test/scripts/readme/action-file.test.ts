import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseActionFile, renderInputs, renderOutputs } from '../../../scripts/readme/action-file.ts';

const yaml = `
name: Some action
description: Does something.
inputs:
  token:
    description: Reads | writes
    required: true
  max:
    description: |
      First line
      second line.
    default: '3'
  old:
    description: Was used.
    deprecationMessage: use max
outputs:
  labels:
    description: JSON array
runs:
  using: node24
  main: dist/index.js
`;

test('inputs and outputs become tables, one row each, in the order of the file', () => {
  const action = parseActionFile(yaml);
  assert.equal(
    renderInputs(action),
    [
      '| input | default | what it does |',
      '| --- | --- | --- |',
      '| `token` | required | Reads \\| writes |',
      '| `max` | `3` | First line second line. |',
      '| `old` |  | Was used. Deprecated: use max |',
    ].join('\n'),
  );
  assert.equal(renderOutputs(action), '| output | what it holds |\n| --- | --- |\n| `labels` | JSON array |');
});

test('all undocumented inputs and outputs are named together', () => {
  const broken = 'name: x\ninputs:\n  one: {}\n  two:\n    description: ""\noutputs:\n  three: {}\n';
  assert.throws(() => parseActionFile(broken), {
    message:
      'inputs.one.description needs a description\n' +
      'inputs.two.description needs a description\n' +
      'outputs.three.description needs a description',
  });
});

test('a default that is not a string is refused, since the runner hands over strings', () => {
  const unquoted = 'name: x\ninputs:\n  one:\n    description: a\n    default: false\n';
  assert.throws(() => parseActionFile(unquoted), /inputs\.one\.default write the default as a string/);
});
