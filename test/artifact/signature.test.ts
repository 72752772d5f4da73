import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson } from '../../src/artifact/canonical-json.ts';
import { checkSignature, signatureOf } from '../../src/artifact/signature.ts';

const KEY = 'k'.repeat(32);
const signing = { kind: 'index manifest', key: KEY } as const;

describe('canonicalJson', () => {
  it('is the same whatever the order of fields, at any depth, and keeps the order of lists', () => {
    const one = { b: [{ y: 1, x: null }, 2], a: 'é\u0000"', c: undefined };
    const other = { a: 'é\u0000"', b: [{ x: null, y: 1 }, 2] };
    assert.equal(canonicalJson(one), canonicalJson(other));
    assert.equal(canonicalJson(other), '{"a":"é\\u0000\\"","b":[{"x":null,"y":1},2]}');
    assert.notEqual(canonicalJson([1, 2]), canonicalJson([2, 1]));
  });
});

describe('a signature', () => {
  const document = { repository: 'acme/widgets', files: { a: 1, b: 2 } };
  const signed = { ...document, signature: signatureOf(document, signing) };

  it('is an HMAC-SHA256 that anybody with the key can check, in whatever order the fields come', () => {
    // openssl: printf 'auto-triager index manifest 1\n{"a":1}' | openssl dgst -sha256 -hmac kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
    const expected = '76753c6614c6bfcba94458e69ea9e278df1894d621d0585faf2cdb0b313abe18';
    assert.equal(signatureOf({ a: 1 }, signing), expected);
    assert.equal(checkSignature(JSON.parse(JSON.stringify(signed)), signing), 'valid');
    assert.equal(
      checkSignature({ signature: signed.signature, files: { b: 2, a: 1 }, repository: 'acme/widgets' }, signing),
      'valid',
    );
  });

  it('is wrong for any other content, key or kind of document', () => {
    assert.equal(checkSignature({ ...signed, repository: 'acme/widget' }, signing), 'wrong');
    assert.equal(checkSignature({ ...signed, more: true }, signing), 'wrong');
    assert.equal(checkSignature(signed, { ...signing, key: 'l'.repeat(32) }), 'wrong');
    assert.equal(checkSignature(signed, { ...signing, kind: 'pack' }), 'wrong');
    assert.equal(checkSignature({ ...signed, signature: 'é'.repeat(32) }, signing), 'wrong');
  });

  it('is missing where it is not text', () => {
    for (const signature of [undefined, '', 7, null])
      assert.equal(checkSignature({ ...document, signature }, signing), 'missing');
  });
});
