#!/usr/bin/env bash
# `z.config({ jitless: true })` of zod holds for object schemas that are made after it, not for parsing after it: a schema that stands
# at the top of a module was made before the program's first line ran, and goes on to compile its parser by `new Function`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund zod@4.6.7 >/dev/null
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const NativeFunction = globalThis.Function;
let compiled = 0;
globalThis.Function = new Proxy(NativeFunction, {
  construct(target, values) {
    // An empty one only tries whether this is allowed.
    if (values.at(-1) !== '') compiled += 1;
    return Reflect.construct(target, values);
  },
});
const { z } = await import('zod');
const { version } = JSON.parse(readFileSync('node_modules/zod/package.json', 'utf8'));
console.log(`zod ${version}`);

function countCompiled(work) {
  compiled = 0;
  work();
  return compiled;
}

const makeSchema = () => z.object({ title: z.string(), number: z.number() });
const input = { title: 'Lamp blinks', number: 7 };
const before = makeSchema();
z.config({ jitless: true });
const after = makeSchema();
const ofBefore = countCompiled(() => before.parse(input));
const ofAfter = countCompiled(() => after.parse(input));
console.log(`compiled while parsing, both after jitless was set: schema made before it ${ofBefore}, made after it ${ofAfter}`);
assert.ok(ofBefore > 0, 'a schema made before jitless no longer compiles');
assert.equal(ofAfter, 0, 'a schema made after jitless compiles');
JS
node look.mjs
