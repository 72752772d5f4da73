import assert from 'node:assert/strict';
import { test } from 'node:test';

import { z } from 'zod';

import { renderCommands } from '../../../scripts/docs/render-commands.ts';
import type { CommandEntry } from '../../../src/commands/command-entry.ts';

const schema = z.string();

const bark: CommandEntry = {
  name: 'bark',
  summary: 'make a noise',
  usage: '<dog> [options]',
  examples: ['auto-triager bark rex', 'auto-triager bark rex --loud'],
  load: async () => ({
    fields: {
      dog: { description: 'who barks', argument: '<dog>', required: true, schema },
      volume: { description: 'how loud | quiet', flag: '--volume <share>', default: '0.5', schema },
      token: { description: 'proof of ownership', env: ['DOG_TOKEN', 'PET_TOKEN'], schema },
    },
    run: async () => 0,
  }),
};

test('a command is shown with its usage, its options, where they come from, and its examples', async () => {
  assert.equal(
    await renderCommands([bark], 4),
    [
      '#### `auto-triager bark`',
      '',
      'Make a noise.',
      '',
      '```sh',
      'auto-triager bark <dog> [options]',
      '```',
      '',
      '| option | default | what it is |',
      '| --- | --- | --- |',
      '| `<dog>` | required | who barks |',
      '| `--volume <share>` | `0.5` | how loud \\| quiet |',
      '| `DOG_TOKEN` or `PET_TOKEN` |  | proof of ownership |',
      '',
      'For example:',
      '',
      '```sh',
      'auto-triager bark rex',
      'auto-triager bark rex --loud',
      '```',
    ].join('\n'),
  );
});
