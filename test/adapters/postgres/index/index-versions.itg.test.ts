import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dropFormerVersions } from '../../../../src/adapters/postgres/index/write-version.ts';
import { openDatabase } from '../../../../src/adapters/postgres/open-database.ts';
import { roundToBytes } from '../../../../src/embedding/round-to-bytes.ts';
import { buildWholeIndex } from '../../../../src/indexing/build-whole-index.ts';
import { updateIndex } from '../../../../src/indexing/update-index.ts';
import type { Issue } from '../../../../src/issue/issue.ts';
import { createExactIndex } from '../../../../src/neighbors/exact-index.ts';
import type { Hit } from '../../../../src/neighbors/vector-index.ts';
import { ArtifactError, ConfigError } from '../../../../src/shared/errors.ts';
import { createSeededRandom } from '../../../../src/statistics/seeded-random.ts';
import type { Knowledge } from '../../../../src/triage/knowledge/knowledge.ts';
import { openPlace, openStore } from '../../../support/index-places.ts';
import { indexTask } from '../../../support/index-task.ts';
import { rocketIssues } from '../../../support/rocket-issues.ts';
import { createDatabaseFor, onServer, skipsPostgres } from '../../../support/start-postgres.ts';

const ISSUES = rocketIssues(40);
/** From some more than 10,000 on a graph is built. */
const GRAPH_ROWS = 11_000;
const SIGNING_KEY = 'a signing key of more than 32 characters';

/** The same issues, all with a title that says which build they are of. */
function ofBuild(build: number, count = ISSUES.length): Issue[] {
  return rocketIssues(count).map((issue) => ({ ...issue, title: `Build ${build}: ${issue.title}` }));
}

async function buildsSeen(knowledge: Knowledge): Promise<ReadonlySet<string>> {
  const vector = await knowledge.vectorOf(1);
  assert.ok(vector !== undefined);
  const hits = await knowledge.search(vector, 20);
  const found = await knowledge.readIssues(hits.map(({ number }) => number));
  assert.equal(found.length, 20);
  return new Set(found.map(({ title }) => title.split(':')[0] ?? ''));
}

describe('versions of an index in PostgreSQL', { skip: skipsPostgres }, () => {
  test('change places while many read: no reading fails, none sees two versions, and one that began goes on with its own', async (t) => {
    const address = await createDatabaseFor(t);
    const store = await openStore(t, address);
    await buildWholeIndex(indexTask({ issues: ofBuild(0), store }));
    const early = await openPlace(t, address);
    assert.ok(early !== undefined);
    let isDone = false;
    const seen = new Set<string>();
    let readings = 0;
    const read = async () => {
      while (!isDone) {
        const knowledge = await openPlace(t, address);
        assert.ok(knowledge !== undefined);
        const builds = await buildsSeen(knowledge);
        assert.equal(builds.size, 1);
        for (const build of builds) seen.add(build);
        readings += 1;
        knowledge.close();
      }
    };
    const readers = [read(), read(), read(), read()];
    for (let build = 1; build <= 4; build += 1) await buildWholeIndex(indexTask({ issues: ofBuild(build), store }));
    isDone = true;
    await Promise.all(readers);
    assert.ok(seen.size > 1 && readings >= 4, `${readings} readings of ${[...seen]}`);
    assert.deepEqual(await buildsSeen(early), new Set(['Build 0']));
  });

  test('of two repositories in one database do not see each other, and one of several must be named', async (t) => {
    const address = await createDatabaseFor(t);
    const store = await openStore(t, address);
    await buildWholeIndex(indexTask({ issues: ofBuild(1), store }));
    await buildWholeIndex(indexTask({ issues: ofBuild(2), store, repository: 'acme/glider' }));
    const [rocket, glider] = [
      await openPlace(t, address, { repositories: ['Acme/rocket'] }),
      await openPlace(t, address, { repositories: ['acme/glider'] }),
    ];
    assert.ok(rocket !== undefined && glider !== undefined);
    assert.deepEqual(
      [await buildsSeen(rocket), await buildsSeen(glider)],
      [new Set(['Build 1']), new Set(['Build 2'])],
    );
    assert.equal(await openPlace(t, address, { repositories: ['acme/unknown'] }), undefined);
    await assert.rejects(
      openPlace(t, address),
      (error) => error instanceof ConfigError && /several/.test(error.message),
    );
  });

  test('that were not finished leave nothing, and the former one stays', async (t) => {
    const address = await createDatabaseFor(t);
    const store = await openStore(t, address);
    await buildWholeIndex(indexTask({ issues: ofBuild(1), store }));
    await onServer(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'killed'; END $$;
       CREATE TRIGGER refuse BEFORE INSERT ON auto_triager.index_file EXECUTE FUNCTION refuse()`,
      address,
    );
    await assert.rejects(buildWholeIndex(indexTask({ issues: ofBuild(2), store })), /killed/);
    await onServer('DROP TRIGGER refuse ON auto_triager.index_file', address);
    const knowledge = await openPlace(t, address);
    assert.ok(knowledge !== undefined);
    assert.deepEqual(await buildsSeen(knowledge), new Set(['Build 1']));
    assert.equal((await partitions(address)).length, 1);
    await buildWholeIndex(indexTask({ issues: ofBuild(3), store }));
    assert.deepEqual(await buildsSeen((await openPlace(t, address)) as Knowledge), new Set(['Build 3']));
  });

  test('survive that the connection is lost while one is written and while one is read', async (t) => {
    const address = await createDatabaseFor(t);
    const store = await openStore(t, address);
    await buildWholeIndex(indexTask({ issues: ofBuild(1), store }));
    // The first try ends its own connection, as a server that restarts does.
    await onServer(
      `CREATE SEQUENCE tries;
       CREATE FUNCTION hang_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF nextval('tries') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NULL; END $$;
       CREATE TRIGGER hang_up AFTER INSERT ON auto_triager.index_version EXECUTE FUNCTION hang_up()`,
      address,
    );
    await buildWholeIndex(indexTask({ issues: ofBuild(2), store }));
    const knowledge = await openPlace(t, address);
    assert.ok(knowledge !== undefined);
    assert.equal((await partitions(address)).length, 2);
    await onServer(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'auto-triager' AND datname = current_database()",
      address,
    );
    assert.deepEqual(await buildsSeen(knowledge), new Set(['Build 2']));
  });

  test('are dropped when nobody can be reading them any more; who does all the same is told', async (t) => {
    const address = await createDatabaseFor(t);
    const store = await openStore(t, address);
    await buildWholeIndex(indexTask({ issues: ofBuild(1), store }));
    const late = await openPlace(t, address);
    await buildWholeIndex(indexTask({ issues: ofBuild(2), store }));
    await onServer("UPDATE auto_triager.index_version SET replaced_at = now() - interval '2 hours'", address);
    const database = await openDatabase(address, { use: 'write' });
    t.after(() => database.close());
    await dropFormerVersions(database, 'Acme/Rocket');
    assert.equal((await partitions(address)).length, 1);
    assert.ok(late !== undefined);
    await assert.rejects(late.search(new Float32Array(late.embedder.dimensions).fill(0.1), 5), /replaced so long ago/);
    await assert.rejects(late.readIssues([1]), /run this again/);
  });

  test('are not written by two processes at once, nor over one that is newer than what was gone on from', async (t) => {
    const address = await createDatabaseFor(t);
    const store = await openStore(t, address);
    await buildWholeIndex(indexTask({ issues: ISSUES, store }));
    const opened = await store.openFormer('acme/rocket');
    await buildWholeIndex(indexTask({ issues: ISSUES, store }));
    await assert.rejects(
      updateIndex(indexTask({ issues: rocketIssues(41), store: { ...store, openFormer: async () => opened } })),
      (error) => error instanceof ConfigError && /was faster/.test(error.message),
    );
    const database = await openDatabase(address, { use: 'write' });
    t.after(() => database.close());
    await database.transaction(async (queries) => {
      await queries.query("SELECT pg_advisory_xact_lock(hashtextextended('auto-triager index acme/rocket', 0))");
      await assert.rejects(
        buildWholeIndex(indexTask({ issues: ISSUES, store })),
        (error) => error instanceof ConfigError && /Another process/.test(error.message),
      );
    });
  });

  test('are read by a user who may only read, and refused where what was learned was changed', async (t) => {
    const address = await createDatabaseFor(t);
    const store = await openStore(t, address, SIGNING_KEY);
    await buildWholeIndex(indexTask({ issues: ofBuild(1), store }));
    const name = new URL(address).pathname.slice(1);
    await onServer(
      `CREATE ROLE reader_${name} LOGIN PASSWORD 'only reading'; GRANT USAGE ON SCHEMA auto_triager TO reader_${name};
       GRANT SELECT ON ALL TABLES IN SCHEMA auto_triager TO reader_${name}`,
      address,
    );
    // With the database all that it owned and may do is gone.
    t.after(() => onServer(`DROP ROLE reader_${name}`));
    const reading = new URL(address);
    reading.username = `reader_${name}`;
    reading.password = 'only%20reading';
    // One that was written after the right was given, too.
    await buildWholeIndex(indexTask({ issues: ofBuild(2), store }));
    const knowledge = await openPlace(t, reading.href, { signingKey: SIGNING_KEY });
    assert.ok(knowledge !== undefined);
    assert.deepEqual(await buildsSeen(knowledge), new Set(['Build 2']));
    knowledge.close();
    await onServer(
      "UPDATE auto_triager.index_file SET content = set_byte(content, 300, 7) WHERE name = 'label-heads.bin'",
      address,
    );
    await assert.rejects(openPlace(t, reading.href), (error) => {
      assert.ok(error instanceof ArtifactError);
      assert.match(
        error.message,
        /label-heads\.bin of the database at .* cannot be used: expected sha256 .* --out postgres:/,
      );
      assert.match(error.message, new RegExp(`of the database at [^@]*/${name} `));
      return true;
    });
  });

  test('are searched by the signs of their numbers where there is no pgvector, and find the same', async (t) => {
    const address = await createDatabaseFor(t);
    await (await openDatabase(address, { use: 'write' })).close();
    const name = new URL(address).pathname.slice(1);
    // Who may not add an extension to the database has none.
    await onServer(
      `CREATE ROLE builder_${name} LOGIN PASSWORD 'building'; ALTER SCHEMA auto_triager OWNER TO builder_${name};
       ALTER TABLE auto_triager.migration OWNER TO builder_${name}; ALTER TABLE auto_triager.index_version OWNER TO builder_${name};
       ALTER TABLE auto_triager.index_file OWNER TO builder_${name}; ALTER TABLE auto_triager.indexed_issue OWNER TO builder_${name}`,
      address,
    );
    t.after(() => onServer(`DROP ROLE builder_${name}`));
    const building = new URL(address);
    building.username = `builder_${name}`;
    building.password = 'building';
    const store = await openStore(t, building.href);
    await buildWholeIndex(indexTask({ issues: ISSUES, store }));
    const { rows } = await onServer('SELECT search FROM auto_triager.index_version', address);
    assert.deepEqual(rows, [{ search: 'codes' }]);
    const byCodes = await openPlace(t, building.href);
    // Somebody adds the extension: the next build uses it, and an update brings vectors to those that had none.
    const vectors = await openStore(t, address);
    await buildWholeIndex(indexTask({ issues: ISSUES, store: vectors }));
    const byVectors = await openPlace(t, address);
    assert.ok(byCodes !== undefined && byVectors !== undefined);
    for (const { number } of ISSUES) {
      const query = await byCodes.vectorOf(number);
      assert.ok(query !== undefined);
      const expected: readonly Hit[] = await byVectors.search(query, 10);
      for (const [at, hit] of (await byCodes.search(query, 10)).entries()) {
        assert.equal(hit.number, expected[at]?.number);
        // One step of how similarities are given: the one sums up in float32, the other in float64.
        assert.ok(Math.abs(hit.similarity - (expected[at]?.similarity ?? 0)) < 1.5e-5);
      }
    }
  });

  test('of many issues are searched through a graph that finds what comparing all vectors finds', async (t) => {
    const address = await createDatabaseFor(t);
    const store = await openStore(t, address);
    await buildWholeIndex(indexTask({ issues: ISSUES, store }));
    const former = await store.openFormer('acme/rocket');
    assert.ok(former.kind === 'found');
    const { dimensions } = former.index.manifest.embedder;
    const { vectors, queries } = clusteredVectors(GRAPH_ROWS, dimensions);
    const numbers = vectors.map((_, at) => at + 1);
    const [like] = former.index.listStored();
    assert.ok(like !== undefined);
    await store.write(
      {
        ...former.index,
        issues: { kind: 'all', stored: numbers.map((number) => ({ ...like, number })), unplaced: [], numbers, vectors },
        dimensions,
        describe: (counts) => ({ ...former.index.manifest, counts: { ...former.index.manifest.counts, ...counts } }),
      },
      { onStage() {}, onVector() {} },
    );
    const { rows } = await onServer("SELECT search FROM auto_triager.index_version WHERE state = 'active'", address);
    assert.deepEqual(rows, [{ search: 'graph' }]);
    const all = new Float32Array(vectors.length * dimensions);
    for (const [row, vector] of vectors.entries()) all.set(roundToBytes(vector), row * dimensions);
    const exact = createExactIndex({ vectors: all, dimensions, numbers });
    const knowledge = await openPlace(t, address);
    assert.ok(knowledge !== undefined);
    let found = 0;
    for (const query of queries) {
      const nearest = new Set(exact.search(query, 10).map(({ number }) => number));
      found += (await knowledge.search(query, 10)).filter(({ number }) => nearest.has(number)).length;
    }
    assert.ok(found >= 0.985 * 10 * queries.length, `${found} of ${10 * queries.length}`);
    assert.equal((await knowledge.search(queries[0] as Float32Array, 300)).length, 300);
  });
});

/** Vectors of unit length around a hundred centers, as those of issues lie, and such to look for. */
function clusteredVectors(count: number, dimensions: number) {
  const random = createSeededRandom(7);
  const draw = () => Float32Array.from({ length: dimensions }, () => random.normal());
  const centers = Array.from({ length: 100 }, draw);
  const near = (at: number) => {
    const center = centers[at % centers.length] as Float32Array;
    const vector = draw().map((value, place) => 0.7 * value + (center[place] as number));
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  };
  return {
    vectors: Array.from({ length: count }, (_, at) => near(at)),
    queries: Array.from({ length: 100 }, (_, at) => near(at)),
  };
}

async function partitions(address: string): Promise<readonly unknown[]> {
  const { rows } = await onServer(
    "SELECT relname FROM pg_class WHERE relname ~ '^indexed_issue_[0-9]+$' AND relkind = 'r'",
    address,
  );
  return rows;
}
