import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { explainUnreadable, findUnreadableForm, type UnreadableFormName } from '../../src/corpus/unreadable-forms.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ISSUE = '{"number":1,"title":"x"}\n';

function tarOf(name: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name);
  header.write('ustar', 257);
  return header;
}

const BEGINNINGS: readonly (readonly [UnreadableFormName | undefined, string | Uint8Array])[] = [
  ['empty', ''],
  ['empty', '\ufeff \r\n\t\n'],
  ['utf-16', Buffer.from(`\ufeff${ISSUE}`, 'utf16le')],
  ['utf-16', Buffer.from(`\ufeff${ISSUE}`, 'utf16le').swap16()],
  ['utf-16', Buffer.from(ISSUE, 'utf16le')],
  ['utf-16', Buffer.from(ISSUE.trim(), 'utf16le').swap16()],
  ['utf-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
  ['zip', Buffer.from('PK\x03\x04more')],
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 4])],
  ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])],
  ['bzip2', 'BZh91AY&SYmore'],
  ['tar', tarOf('issues.json')],
  ['sqlite', 'SQLite format 3\0more'],
  ['html', '<!DOCTYPE html>\n<title>Sign in</title>'],
  ['html', '\n  <html lang="en">'],
  ['gh-table', '12\tOPEN\tIt stalls\tbug\t2024-01-01T00:00:00Z\n'],
  ['gh-table', 'title:\tIt stalls\nstate:\tOPEN\n'],
  ['csv', 'number,title,body\n1,x,y\n'],
  ['csv', '\ufeff"Number";"Title"\r\n1;x\r\n'],
  ['csv', 'title\tlabels\nx\ty\n'],
  ['text', 'number: 1\ntitle: x\n'],
  ['text', 'Hello, world'],
  [undefined, ISSUE],
  [undefined, `\ufeff\r\n[\n${ISSUE}]`],
  [undefined, 'null\n'],
  [undefined, `a broken, first line with a title\n${ISSUE}`],
  [undefined, ' '.repeat(4096)],
];

for (const [form, beginning] of BEGINNINGS) {
  const shown = JSON.stringify(Buffer.from(beginning).toString('latin1').slice(0, 24));
  test(`${shown} is ${form ?? 'read as JSON'}`, () => {
    assert.equal(findUnreadableForm(Buffer.from(beginning)), form);
  });
}

test('each form is told in one line with a command', () => {
  for (const [form, beginning] of BEGINNINGS) {
    if (form === undefined) continue;
    const facts = { file: "'my issues'", repository: 'acme/rocket' };
    const line = explainUnreadable(form, Buffer.from(beginning), facts);
    assert.match(line, /^is .*\. Make JSON with: \S+ .*('my issues'|acme\/rocket)/);
    assert.doesNotMatch(line, /\n/);
  }
});

test('where one issue is wanted, the command fetches or makes one', () => {
  for (const [form, beginning] of BEGINNINGS) {
    if (form === undefined) continue;
    const line = explainUnreadable(form, Buffer.from(beginning), { file: 'f', repository: 'a/b', isForOne: true });
    assert.doesNotMatch(line, /--paginate|issue list|SELECT|python3/);
    if (['empty', 'html', 'csv', 'sqlite', 'text'].includes(form)) {
      assert.match(line, /gh api repos\/a\/b\/issues\/7 > issue\.json$/);
    }
  }
});

for (const [form, bytes, needs] of [
  ['csv', Buffer.from('\ufeffnumber;title;labels\r\n7;"Valve; ""stuck""\nhard";"a, b"\r\n'), 'python3'],
  ['utf-16', Buffer.from('{"number":7,"title":"Ventil ä"}', 'utf16le'), 'iconv'],
] as const) {
  test(`the command for ${form} makes JSON of it`, (t) => {
    if (spawnSync(needs, ['--version']).status !== 0) return t.skip(`${needs} is not installed here`);
    const folder = temporaryFolder(t);
    writeFileSync(join(folder, 'my-file'), bytes);
    const line = explainUnreadable(form, bytes, { file: 'my-file', repository: 'a/b' });
    const command = line.slice(line.indexOf(': ') + 2);
    assert.equal(spawnSync('sh', ['-c', command], { cwd: folder }).status, 0);
    const made = readFileSync(join(folder, command.split('> ')[1] ?? ''), 'utf8');
    const { number, title, labels } = JSON.parse(made) as Record<string, unknown>;
    assert.equal(number, 7);
    if (form === 'utf-16') assert.equal(title, 'Ventil ä');
    else assert.deepEqual([title, labels], ['Valve; "stuck"\nhard', [{ name: 'a' }, { name: 'b' }]]);
  });
}
