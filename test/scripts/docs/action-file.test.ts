import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseActionFile } from '../../../scripts/docs/action-file.ts';

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
