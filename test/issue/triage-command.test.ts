import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTriageCommand } from '../../src/issue/triage-command.ts';

test('a command stands alone on the first line, in any case, whatever follows on others', () => {
  assert.equal(parseTriageCommand('/triage'), 'triage');
  assert.equal(parseTriageCommand('  /Triage  WHY \r\nI cannot see the reason.'), 'why');
  assert.equal(parseTriageCommand('/triage\tundo'), 'undo');
});

test('what is quoted, in code, further down or something else is no command', () => {
  for (const body of [
    '',
    '> /triage',
    '`/triage`',
    'Try\n/triage',
    '/triage please',
    '/triages',
    '```\n/triage\n```',
  ]) {
    assert.equal(parseTriageCommand(body), undefined, body);
  }
});

test('a line as long as a book is no command, and is not looked through', () => {
  assert.equal(parseTriageCommand(`/triage${' '.repeat(1_000_000)}why`), undefined);
});
