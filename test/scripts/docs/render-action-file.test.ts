import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseActionFile } from '../../../scripts/docs/action-file.ts';
import type { ActionFacts } from '../../../scripts/docs/actions.ts';
import { renderActionFile } from '../../../scripts/docs/render-action-file.ts';
import { renderInputs, renderOutputs } from '../../../scripts/docs/render-actions.ts';
import { text, trueOrFalse } from '../../../src/config/value-schemas.ts';

const ACTION: ActionFacts = {
  file: 'action.yml',
  name: 'Some action',
  description: 'Does something.',
  branding: { icon: 'tag', color: 'green' },
  fields: {
    token: { description: 'reads | writes', input: 'token', inputDefault: '$' + '{{ github.token }}', schema: text },
    dry: { description: 'changes nothing', input: 'dry', key: 'triage.dry', default: 'false', schema: trueOrFalse },
    folder: { description: 'where', input: 'folder', default: 'out', schema: text },
    own: { description: 'of the command line alone', flag: '--own', schema: text },
  },
  outputs: { labels: 'JSON array' },
  main: 'dist/index.js',
};

test('action.yml has the inputs of the table, and no default that would beat the settings file', () => {
  const { inputs, outputs } = parseActionFile(renderActionFile(ACTION));
  assert.deepEqual(inputs, {
    token: { description: 'Reads | writes.', default: '$' + '{{ github.token }}' },
    dry: { description: 'Changes nothing. Default: false. In the settings file: triage.dry.' },
    folder: { description: 'Where.', default: 'out' },
  });
  assert.deepEqual(outputs, { labels: { description: 'JSON array' } });
});

test('the reference page has the same inputs and outputs, a row each', () => {
  assert.equal(
    renderInputs(ACTION),
    [
      '| input | default | in the settings file | what it is |',
      '| --- | --- | --- | --- |',
      '| `token` | `$' + '{{ github.token }}` |  | Reads \\| writes. |',
      '| `dry` | `false` | `triage.dry` | Changes nothing. |',
      '| `folder` | `out` |  | Where. |',
    ].join('\n'),
  );
  assert.equal(renderOutputs(ACTION), '| output | what it holds |\n| --- | --- |\n| `labels` | JSON array |');
});
