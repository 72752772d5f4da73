import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/release.ts');
const ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A person',
  GIT_AUTHOR_EMAIL: 'person@example.com',
  GIT_COMMITTER_NAME: 'A person',
  GIT_COMMITTER_EMAIL: 'person@example.com',
};
const skip = spawnSync('git', ['--version']).status === 0 ? false : 'git is not installed';

/** A project with a bare repository as its origin. */
function openProject(t: TestContext) {
  const folder = temporaryFolder(t);
  const [origin, work] = [join(folder, 'origin.git'), join(folder, 'work')];
  const notes = join(folder, 'notes.md');
  const outputs = join(folder, 'outputs');
  const git = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: work, env: ENV, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };
  for (const args of [
    ['init', '-q', '--bare', origin],
    ['init', '-q', '-b', 'main', work],
  ])
    spawnSync('git', args);
  git('remote', 'add', 'origin', origin);
  return {
    notes: () => readFileSync(notes, 'utf8'),
    outputs: () => readFileSync(outputs, 'utf8'),
    git,
    /** Commits these files and pushes them; gives the commit. */
    commit(version: string, changelog: string): string {
      writeFileSync(join(work, 'package.json'), JSON.stringify({ version }));
      writeFileSync(join(work, 'CHANGELOG.md'), changelog);
      git('add', '.');
      git('commit', '-q', '--allow-empty', '-m', version);
      git('push', '-q', 'origin', 'main');
      return git('rev-parse', 'HEAD');
    },
    change: (name: string, text: string) => writeFileSync(join(work, name), text),
    release(...flags: readonly string[]) {
      const env = { ...ENV, GITHUB_REPOSITORY: 'acme/auto-triager', GITHUB_OUTPUT: outputs };
      const args = [SCRIPT, '--notes', notes, ...flags];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: work, env, encoding: 'utf8' });
      return { status, said: stdout + stderr };
    },
    /** `{name: commit}` of what origin has. */
    tags(): Record<string, string> {
      const lines = git('ls-remote', '--tags', 'origin').split('\n').filter(Boolean);
      return Object.fromEntries(lines.map((line) => line.split('\trefs/tags/').reverse()));
    },
  };
}

function changelog(...versions: readonly string[]): string {
  const sections = versions.map(
    (version) => `## ${version}\n\n### Added\n\n- News of ${version} ([docs](docs/a.md)).\n`,
  );
  return `# Changelog\n\n## Unreleased\n\n${sections.join('\n')}`;
}

test('a new version is tagged, its major tag set, and its notes are those of the changelog', { skip }, (t) => {
  const project = openProject(t);
  const commit = project.commit('1.0.0', changelog('1.0.0'));

  const { status, said } = project.release();

  assert.equal(status, 0, said);
  assert.deepEqual(project.tags(), { v1: commit, 'v1.0.0': commit });
  assert.equal(project.outputs(), 'tag=v1.0.0\n');
  assert.match(
    project.notes(),
    /^### Added\n\n- News of 1\.0\.0 \(\[docs\]\(https:\/\/github\.com\/acme\/auto-triager\/blob\/v1\.0\.0\/docs\/a\.md\)\)\./,
  );
  assert.match(project.notes(), new RegExp(`uses: acme/auto-triager@${commit} # v1\\.0\\.0`));
});

test('doing it twice changes nothing, and tells the tag again for a release that is still missing', { skip }, (t) => {
  const project = openProject(t);
  project.commit('1.0.0', changelog('1.0.0'));
  project.release();
  const before = project.tags();

  const { status, said } = project.release();

  assert.deepEqual([status, said], [0, 'v1.0.0 is tagged.\n']);
  assert.deepEqual(project.tags(), before);
  assert.equal(project.outputs(), 'tag=v1.0.0\ntag=v1.0.0\n');
});

test('the major tag moves with each version of it, and not with the mend of an older one', { skip }, (t) => {
  const project = openProject(t);
  const first = project.commit('1.0.0', changelog('1.0.0'));
  project.release();
  const second = project.commit('1.1.0', changelog('1.1.0', '1.0.0'));
  project.release();
  const mend = project.commit('1.0.1', changelog('1.0.1', '1.0.0'));
  project.release();
  const next = project.commit('2.0.0', changelog('2.0.0', '1.1.0'));

  const { status, said } = project.release();

  assert.equal(status, 0, said);
  assert.deepEqual(project.tags(), {
    v1: second,
    v2: next,
    'v1.0.0': first,
    'v1.0.1': mend,
    'v1.1.0': second,
    'v2.0.0': next,
  });
});

test('annotated tags of former releases count as what they stand for', { skip }, (t) => {
  const project = openProject(t);
  const commit = project.commit('1.0.0', changelog('1.0.0'));
  for (const tag of ['v1.0.0', 'v1']) project.git('tag', '-a', tag, '-m', 'by hand');
  project.git('push', '-q', 'origin', '--tags');
  const before = project.tags();

  const { status, said } = project.release();

  assert.deepEqual([status, said], [0, 'v1.0.0 is tagged.\n']);
  assert.deepEqual(project.tags(), before);
  assert.equal(before['v1.0.0^{}'], commit);
});

test('a dry run tells all and changes nothing', { skip }, (t) => {
  const project = openProject(t);
  const commit = project.commit('1.0.0', changelog('1.0.0'));

  const { status, said } = project.release('--dry-run');

  assert.equal(status, 0, said);
  assert.match(said, new RegExp(`^v1\\.0\\.0 would be set to ${commit}\nv1 would be set to ${commit}\n`));
  assert.match(said, /Notes of v1\.0\.0:\n\n### Added\n\n- News of 1\.0\.0/);
  assert.deepEqual(project.tags(), {});
});

test('later commits of a released version, and a changelog without a version, are nothing to release', {
  skip,
}, (t) => {
  const project = openProject(t);
  project.commit('0.1.0', '# Changelog\n\n## Unreleased\n\n- All of it.\n');
  const early = project.release();
  assert.equal(early.status, 0);
  assert.match(early.said, /CHANGELOG\.md has no version yet/);
  project.commit('1.0.0', changelog('1.0.0'));
  project.release();
  const before = project.tags();
  project.commit('1.0.0', changelog('1.0.0').replace('Unreleased\n', 'Unreleased\n\n- Something new.\n'));

  const { status, said } = project.release();

  assert.equal(status, 0);
  assert.match(said, /^v1\.0\.0 is released already: raise the version/);
  assert.deepEqual(project.tags(), before);
});

const REFUSED: Readonly<Record<string, readonly [version: string, changelog: string, said: RegExp]>> = {
  'another version in the changelog': [
    '1.1.0',
    changelog('1.0.0'),
    /package\.json says 1\.1\.0, and CHANGELOG\.md 1\.0\.0 first/,
  ],
  'entries that are still unreleased': [
    '1.0.0',
    changelog('1.0.0').replace('Unreleased\n', 'Unreleased\n\n- Forgotten.\n'),
    /entries under Unreleased: move them below "## 1\.0\.0"/,
  ],
  'a version without entries': ['1.0.0', '## 1.0.0\n', /says nothing of 1\.0\.0/],
  'a version of another form': ['1.0', changelog('1.0.0'), /"1\.0" in package\.json is not of the form 1\.2\.3/],
  'a heading that is no version': ['1.0.0', '## Next\n\n## 1.0.0\n\n- News\n', /"## Next" is neither/],
};

for (const [what, [version, text, expected]] of Object.entries(REFUSED)) {
  test(`${what} is refused, and nothing is tagged`, { skip }, (t) => {
    const project = openProject(t);
    project.commit(version, text);

    const { status, said } = project.release();

    assert.equal(status, 1);
    assert.match(said, expected);
    assert.doesNotMatch(said, /\n\s+at /);
    assert.deepEqual(project.tags(), {});
  });
}

test('changes that are not committed are refused, as they would not be in the release', { skip }, (t) => {
  const project = openProject(t);
  project.commit('1.0.0', changelog('1.0.0'));
  project.change('package.json', '{"version":"1.0.0","private":true}');

  const { status, said } = project.release();

  assert.equal(status, 1);
  assert.match(said, /Commit these changes first:\n.*package\.json/);
});

test('a remote that refuses one tag gets none of them', { skip }, (t) => {
  const project = openProject(t);
  project.commit('1.0.0', changelog('1.0.0'));
  // A ref of that name and below it cannot be both.
  project.git('push', '-q', 'origin', 'HEAD:refs/tags/v1/in-the-way');
  const before = project.tags();

  const { status, said } = project.release();

  assert.equal(status, 1);
  assert.match(said, /git push failed/);
  assert.deepEqual(project.tags(), before);
});
