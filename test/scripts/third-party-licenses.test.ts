import assert from 'node:assert/strict';
import { test } from 'node:test';

import { thirdPartyLicenses } from '../../scripts/third-party-licenses.ts';
import { writeTree } from '../support/write-tree.ts';

function packageFile(name: string): string {
  return JSON.stringify({ name, version: '1.0.0', license: 'MIT' });
}

test('licenses stand under name, version and kind, sorted by name, each once', async (context) => {
  const folder = await writeTree(context, {
    'node_modules/beta/package.json': packageFile('beta'),
    'node_modules/beta/LICENSE.md': 'Terms of beta\r\n',
    'node_modules/alpha/package.json': packageFile('alpha'),
    'node_modules/alpha/license': 'Terms of alpha\n\n',
    'node_modules/beta/node_modules/alpha/package.json': packageFile('alpha'),
    'node_modules/beta/node_modules/alpha/license': 'Terms of alpha\n',
  });
  const folders = ['beta', 'alpha', 'beta/node_modules/alpha'].map((name) => `${folder}/node_modules/${name}`);
  assert.equal(
    await thirdPartyLicenses(folders),
    'alpha 1.0.0 (MIT)\n-----------------\n\nTerms of alpha\n\n\nbeta 1.0.0 (MIT)\n----------------\n\nTerms of beta\n',
  );
});

test('what is compiled into the addon is named too', async (context) => {
  const folder = await writeTree(context, {
    'node_modules/hnswlib-node/package.json': packageFile('hnswlib-node'),
    'node_modules/hnswlib-node/LICENSE.txt': 'Terms of hnswlib-node',
    'node_modules/hnswlib-node/src/hnswlib/LICENSE': 'Terms of hnswlib',
    'node_modules/node-addon-api/package.json': packageFile('node-addon-api'),
    'node_modules/node-addon-api/LICENSE.md': 'Terms of node-addon-api',
  });
  const text = await thirdPartyLicenses([`${folder}/node_modules/hnswlib-node`]);
  for (const name of ['hnswlib-node', 'hnswlib', 'node-addon-api'])
    assert.match(text, new RegExp(`Terms of ${name}\n`));
});

test('a license that stands in the README alone is taken from there', async (context) => {
  const terms = 'Copyright somebody\n\nPROVIDED "AS IS"';
  const folder = await writeTree(context, {
    'node_modules/told/package.json': packageFile('told'),
    'node_modules/told/README.md': `# told\n\n## license\n\n${terms}\n\n## Thanks\n\nto all`,
  });
  const text = await thirdPartyLicenses([`${folder}/node_modules/told`]);
  assert.equal(text, `told 1.0.0 (MIT)\n----------------\n\n${terms}\n`);
});

test('a package without a license text is refused by its folder', async (context) => {
  const folder = await writeTree(context, {
    'node_modules/bare/package.json': packageFile('bare'),
    'node_modules/bare/README.md': '# bare\n\n## License\n\nMIT',
  });
  await assert.rejects(thirdPartyLicenses([`${folder}/node_modules/bare`]), /node_modules\/bare has no license text/);
});
