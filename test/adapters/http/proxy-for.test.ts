import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proxyFor } from '../../../src/adapters/http/proxy-for.ts';
import { TransportFault } from '../../../src/adapters/http/transport-fault.ts';

const PROXY = 'http://proxy.test:3128';

function isDirect(address: string, exceptions: string): boolean {
  const environment = { HTTP_PROXY: PROXY, HTTPS_PROXY: PROXY, NO_PROXY: exceptions };
  return proxyFor(new URL(address), environment) === undefined;
}

describe('the proxy for an address', () => {
  it('is that of its scheme, lower case first, and none where its variable is empty', () => {
    const environment = { http_proxy: 'http://lower.test', HTTP_PROXY: 'http://upper.test', HTTPS_PROXY: PROXY };
    const find = (address: string, variables = {}) => {
      const found = proxyFor(new URL(address), { ...environment, ...variables });
      return found && `${found.variable} ${found.url.origin}`;
    };
    assert.equal(find('http://a.test'), 'http_proxy http://lower.test');
    assert.equal(find('http://a.test', { http_proxy: ' ' }), 'HTTP_PROXY http://upper.test');
    assert.equal(find('https://a.test'), `HTTPS_PROXY ${PROXY}`);
    assert.equal(find('https://a.test', { HTTPS_PROXY: '' }), undefined);
  });

  it('may be written without a scheme', () => {
    assert.equal(proxyFor(new URL('https://a.test'), { https_proxy: 'proxy.test:3128' })?.url.origin, PROXY);
  });

  it('must be the address of an HTTP proxy, and a wrong one is not shown', () => {
    for (const value of ['socks5://u:canary@proxy.test', 'http://u:canary@', 'http://u:canary@[x']) {
      assert.throws(
        () => proxyFor(new URL('https://a.test'), { HTTPS_PROXY: value }),
        (error) =>
          error instanceof TransportFault && /HTTPS_PROXY/.test(error.message) && !error.message.includes('canary'),
      );
    }
  });
});

describe('NO_PROXY', () => {
  const CASES: readonly (readonly [exceptions: string, direct: readonly string[], byProxy: readonly string[]])[] = [
    ['', [], ['http://a.test']],
    ['*', ['http://a.test', 'https://[::1]:8080'], []],
    ['b.test *', ['http://a.test'], []],
    [
      'a.test',
      ['http://a.test', 'https://A.TEST:8443', 'http://x.a.test', 'http://a.test.'],
      ['http://ba.test', 'http://a.test.x'],
    ],
    ['.a.test', ['http://x.a.test', 'http://a.test'], ['http://xa.test']],
    ['*.a.test', ['http://x.y.a.test'], ['http://xa.test']],
    ['a.test:8080', ['http://a.test:8080'], ['http://a.test', 'http://a.test:8081']],
    ['a.test:443,b.test:80', ['https://a.test', 'http://b.test'], ['http://a.test', 'https://b.test']],
    [' a.test , b.test,,', ['http://a.test', 'http://b.test'], ['http://c.test']],
    ['127.0.0.1', ['http://127.0.0.1:1234'], ['http://127.0.0.2', 'http://localhost']],
    ['10.0.0.0/8', ['http://10.20.30.40'], ['http://11.0.0.1', 'http://10.test']],
    ['10.0.0.0/99,10.0.0.0/x', [], ['http://10.0.0.1']],
    ['::1', ['http://[::1]:11434'], ['http://[::2]', 'http://127.0.0.1']],
    ['[::1]', ['http://[::1]'], ['http://[::11]']],
    ['[::1]:11434', ['http://[::1]:11434'], ['http://[::1]:11435']],
    ['0:0:0:0:0:0:0:1', ['http://[::1]'], []],
    ['fd00::/8', ['http://[fd12::1]'], ['http://[fe80::1]']],
  ];
  for (const [exceptions, direct, byProxy] of CASES) {
    it(`${JSON.stringify(exceptions)} is read as people mean it`, () => {
      assert.deepEqual(
        [...direct, ...byProxy].filter((address) => isDirect(address, exceptions)),
        direct,
      );
    });
  }

  it('may be written in lower case, which comes first', () => {
    const environment = { HTTP_PROXY: PROXY, no_proxy: 'a.test', NO_PROXY: 'b.test' };
    assert.equal(proxyFor(new URL('http://a.test'), environment), undefined);
    assert.notEqual(proxyFor(new URL('http://b.test'), environment), undefined);
  });
});
