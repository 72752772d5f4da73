import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Scanned, ValueScanner } from '../../../src/corpus/json-values/value-scanner.ts';

/** What is found, in short: the values as text, faults as `line: reason`. */
function scan(text: string, { pieceBytes = Number.POSITIVE_INFINITY, maxBytes = 1000 } = {}): string[] {
  const bytes = Buffer.from(text);
  const scanner = new ValueScanner({ maxBytes });
  const found: string[] = [];
  const note = (scanned: Iterable<Scanned>) => {
    for (const one of scanned) {
      const { line, byte } = one.place;
      const place = byte === undefined ? `${line}` : `${line}/${byte}`;
      found.push(one.kind === 'value' ? `${place} ${one.bytes.toString()}` : `${place}: ${one.reason}`);
    }
  };
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    note(scanner.push(bytes.subarray(start, start + pieceBytes)));
  }
  note(scanner.finish());
  return found;
}

const CUT_OFF = 'not valid JSON: the line ends inside an object (cut off?)';

const LAYOUTS: Readonly<Record<string, readonly [text: string, found: readonly string[]]>> = {
  'JSON lines': ['{"a":1}\n{"a":2}\n', ['1 {"a":1}', '2 {"a":2}']],
  'lines with carriage returns, blank ones and a byte order mark': [
    '\ufeff{"a":1}\r\n\r\n  \r\n{"a":2}\r\n',
    ['1 {"a":1}', '4 {"a":2}'],
  ],
  'one list': ['[{"a":1},{"a":2}]', ['1 {"a":1}', '1/10 {"a":2}']],
  'a list over many lines': [
    '[\n  {\n    "a": [1, {"b": 2}]\n  },\n  {\n    "a": 2\n  }\n]\n',
    ['2 {\n    "a": [1, {"b": 2}]\n  }', '5 {\n    "a": 2\n  }'],
  ],
  'lists in a row': ['[{"a":1}][{"a":2}]\n[{"a":3}]', ['1 {"a":1}', '1/11 {"a":2}', '2 {"a":3}']],
  'lists of lists': ['[[{"a":1}],[],[{"a":2}]]', ['1 {"a":1}', '1/16 {"a":2}']],
  'objects in a row, with record separators': [
    '{"a":1}{"a":2} {}\n\x1e{"a":3}',
    ['1 {"a":1}', '1/8 {"a":2}', '1/16 {}', '2 {"a":3}'],
  ],
  'brackets, quotes and line breaks inside of texts': [
    '{"a":"}]{[\\"\\\\","b":"\\n\u2028é😀"}\n{"\\\\":1}',
    ['1 {"a":"}]{[\\"\\\\","b":"\\n\u2028é😀"}', '2 {"\\\\":1}'],
  ],
  'numbers and words of every kind': [
    '{"a":-1.5e+3,"b":true,"c":null,"d":[]}',
    ['1 {"a":-1.5e+3,"b":true,"c":null,"d":[]}'],
  ],
  'what is neither object nor list': ['null\n7\n"text, more"\nabc\n', ['1 null', '2 7', '3 "text, more"', '4 abc']],
  'nothing in a list': ['[]', []],
  'one line that is cut off inside a text': ['{"a":1}\n{"a":"x\n{"a":3}', ['1 {"a":1}', `2: ${CUT_OFF}`, '3 {"a":3}']],
  'one line that is cut off inside an escape': ['{"a":"x\\\n{"a":3}', [`1: ${CUT_OFF}`, '2 {"a":3}']],
  'one line that is cut off after a value': ['{"a":1\n{"a":2}\n', [`1: ${CUT_OFF}`, '2 {"a":2}']],
  'one line that is cut off after a colon': ['{"a":\n{"a":2}\n{"a":3}', [`1: ${CUT_OFF}`, '2 {"a":2}', '3 {"a":3}']],
  'a last line that is cut off': ['{"a":1}\n{"a":{"b":', ['1 {"a":1}', `2: ${CUT_OFF}`]],
  'many lines of nothing but the beginning': ['{\n{\n{\n', [`1: ${CUT_OFF}`, `2: ${CUT_OFF}`, `3: ${CUT_OFF}`]],
  'a line with a bracket too many': ['{"a":[1}]}\n{"a":2}', ['1: not valid JSON', '2 {"a":2}']],
  'one object of a list over many lines that lacks a comma': [
    '[\n  {\n    "a": 1\n    "b": {}\n  },\n  {\n    "a": 2\n  }\n]\n',
    ['2: not valid JSON, from line 4 on', '6 {\n    "a": 2\n  }'],
  ],
  'a list that is cut off between objects': [
    '[\n{"a":1},\n',
    ['2 {"a":1}', '1: not valid JSON: the list that begins here has no end (cut off?)'],
  ],
  'a list that is cut off inside an object': ['[{"a":1},{"a":', ['1 {"a":1}', `1/10: ${CUT_OFF}`]],
  'an object that is broken on the only line of a list': [
    '[{"a":1},{"a" 2},{"a":3}]\n{"a":4}',
    [
      '1 {"a":1}',
      '1/10: not valid JSON; the rest of the line is skipped',
      '2 {"a":4}',
      '1: not valid JSON: the list that begins here has no end (cut off?)',
    ],
  ],
  'a closing bracket without an opening one': [
    '{"a":1}]\n{"a":2}',
    ['1 {"a":1}', '1: not valid JSON: a ] without a [', '2 {"a":2}'],
  ],
};

for (const [name, [text, found]] of Object.entries(LAYOUTS)) {
  test(`${name}: the values are found with their places, in pieces of any size`, () => {
    for (const pieceBytes of [Number.POSITIVE_INFINITY, 1, 2, 3, 7]) {
      assert.deepEqual(scan(text, { pieceBytes }), found, `pieces of ${pieceBytes}`);
    }
  });
}

test('an object that is too large is a fault, told once, and the next one is found', () => {
  const large = `{"a":"${'x'.repeat(50)}","b":[1,2]}`;
  for (const text of [`${large}\n{"a":2}`, `[${large}, {"a":2}]`]) {
    for (const pieceBytes of [1, 5, 1000]) {
      const [first, second] = scan(text, { pieceBytes, maxBytes: 30 });
      assert.equal(first, '1: it is longer than 30 bytes');
      assert.match(second ?? '', /\{"a":2\}$/);
    }
  }
});

test('values that are nested without end are faults, not a crash', () => {
  assert.deepEqual(scan(`${'{"a":'.repeat(10_000)}\n{"b":1}`, { maxBytes: 1e6 }), ['1: not valid JSON', '2 {"b":1}']);
  const [fault, ...others] = scan(`${'['.repeat(10_000)}\n{"b":1}`);
  assert.equal(fault, '1: more than 16 nested lists');
  assert.equal(others[0], '2 {"b":1}');
});

test('memory does not grow with the stream, also where nothing in it can be used', () => {
  const scanner = new ValueScanner({ maxBytes: 1e6 });
  const chunk = Buffer.alloc(1e6, 'x');
  for (const _ of scanner.push(Buffer.from('{"a":"'))) assert.fail('nothing is complete');
  const before = process.memoryUsage().arrayBuffers;
  let faults = 0;
  for (let count = 0; count < 80; count += 1) for (const _ of scanner.push(chunk)) faults += 1;
  assert.equal(faults, 1);
  assert.ok(process.memoryUsage().arrayBuffers - before < 50e6);
});
