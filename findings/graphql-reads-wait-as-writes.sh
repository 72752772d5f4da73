#!/usr/bin/env bash
# The throttling plugin of Octokit keeps a second between writes, and takes a GraphQL query for one, also where it only reads: a few
# hundred reads by GraphQL wait minutes on an idle server, and the same reads by REST do not. Whoever reads many issues has to ask
# for many in each query.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @octokit/core@7.0.8 @octokit/plugin-throttling@11.0.5 >/dev/null
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Octokit } from '@octokit/core';
import { throttling } from '@octokit/plugin-throttling';

const READS = 5;
const { version } = JSON.parse(readFileSync('node_modules/@octokit/plugin-throttling/package.json', 'utf8'));
console.log(`@octokit/plugin-throttling ${version}`);
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { viewer: { login: 'somebody' } } }));
  });
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const ThrottledOctokit = Octokit.plugin(throttling);
const octokit = new ThrottledOctokit({
  baseUrl: `http://127.0.0.1:${server.address().port}`,
  throttle: { onRateLimit: () => false, onSecondaryRateLimit: () => false },
});

async function secondsFor(read) {
  const start = performance.now();
  for (let count = 0; count < READS; count++) await read();
  return (performance.now() - start) / 1000;
}

const rest = await secondsFor(() => octokit.request('GET /user'));
const graphql = await secondsFor(() => octokit.graphql('query { viewer { login } }'));
console.log(`${READS} reads by REST: ${rest.toFixed(1)} s, by GraphQL: ${graphql.toFixed(1)} s`);
server.close();
assert.ok(graphql >= READS - 1.5, 'GraphQL queries no longer wait a second each');
assert.ok(rest < graphql / 2, 'REST reads wait as well');
JS
node look.mjs
