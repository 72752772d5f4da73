/**
 * The corpus file's schema, one migration a version, oldest first; `PRAGMA user_version` counts those that were run.
 * A migration that has been released is never edited: a change is a new one at the end.
 *
 * `vector` holds little-endian f32 numbers. `labels` is a JSON array of names. `body` stands last so that reading the
 * other columns skips long texts; that is why later facts about issues are in `issue_detail`. `sighting.round` is the
 * last round of the re-check in which GitHub listed the issue; `tombstone.updated_at` is what the issue had when it
 * went; `label_event.id` is GitHub's, and below 0 where an import had none; `scrape.progress` is JSON (scrape-progress-schema.ts).
 * `ci_run` says which attempts were read; `ci_job.failing_tests` is a JSON array of names, and the columns from `step` on are
 * null in a job that did not fail. `issue_type` has a row for each issue that has a type, `issue_field` for each
 * with chosen options of fields: a JSON object of names. `inquiry` says which issues GitHub was
 * asked about and `updated_at` of the issue then, empty where it is still to be asked; `inquiry.turn` counts the runs that
 * asked. A row of `suggestion` or `own_comment` is replaced by what GitHub says later; `own_comment.id` is GitHub's node id.
 */
export const CORPUS_MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE repository (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
  ) STRICT;
  CREATE TABLE issue (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    created_at TEXT,
    updated_at TEXT,
    author TEXT,
    labels TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (repository_id, number)
  ) STRICT;
  `,
  `
  CREATE TABLE embedding (
    embedder_id TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('document', 'query')),
    content_hash TEXT NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (embedder_id, purpose, content_hash)
  ) STRICT;
  `,
  `
  CREATE TABLE issue_detail (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL,
    state_reason TEXT,
    author_association TEXT,
    closed_at TEXT,
    comment_count INTEGER,
    reaction_count INTEGER,
    milestone TEXT,
    PRIMARY KEY (repository_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tombstone (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL,
    updated_at TEXT,
    PRIMARY KEY (repository_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE label_event (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    id INTEGER NOT NULL,
    issue_number INTEGER NOT NULL,
    label TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('labeled', 'unlabeled')),
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (repository_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE label (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (repository_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sighting (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL,
    round INTEGER NOT NULL,
    PRIMARY KEY (repository_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE scrape (
    repository_id INTEGER PRIMARY KEY REFERENCES repository (id),
    progress TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE embedding_refusal (
    embedder_id TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('document', 'query')),
    content_hash TEXT NOT NULL,
    tries INTEGER NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (embedder_id, purpose, content_hash)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE ci_run (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    run_id INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (repository_id, run_id, attempt)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE ci_job (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    run_id INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    position INTEGER NOT NULL,
    completed_at TEXT NOT NULL,
    workflow TEXT NOT NULL,
    job TEXT NOT NULL,
    conclusion TEXT,
    event TEXT NOT NULL,
    head_sha TEXT NOT NULL,
    branch TEXT,
    pull_request INTEGER,
    step TEXT,
    phase TEXT,
    fingerprint_id TEXT,
    fingerprint_kind TEXT,
    fingerprint_text TEXT,
    sign_kind TEXT,
    sign_evidence TEXT,
    failing_tests TEXT,
    PRIMARY KEY (repository_id, run_id, attempt, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ci_job_by_time ON ci_job (repository_id, completed_at);
  `,
  `
  CREATE TABLE issue_type (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL,
    type TEXT NOT NULL,
    PRIMARY KEY (repository_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE issue_field (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (repository_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE issue_type_event (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    id INTEGER NOT NULL,
    issue_number INTEGER NOT NULL,
    action TEXT NOT NULL,
    from_type TEXT,
    to_type TEXT,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (repository_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE suggestion (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    id INTEGER NOT NULL,
    issue_number INTEGER NOT NULL,
    action TEXT NOT NULL,
    value TEXT,
    target_id INTEGER,
    state TEXT NOT NULL,
    rationale TEXT NOT NULL,
    confidence TEXT,
    actor_id INTEGER,
    resolved_by_id INTEGER,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (repository_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE known_duplicate (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    number INTEGER NOT NULL,
    original INTEGER NOT NULL,
    source TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (repository_id, number, original)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE inquiry (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    subject TEXT NOT NULL CHECK (subject IN ('duplicates', 'suggestions')),
    number INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    turn INTEGER NOT NULL,
    PRIMARY KEY (repository_id, subject, number)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE own_comment (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    id TEXT NOT NULL,
    issue_number INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    plus_ones INTEGER NOT NULL,
    minus_ones INTEGER NOT NULL,
    PRIMARY KEY (repository_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE wider_inquiry (
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    subject TEXT NOT NULL CHECK (subject IN ('duplicates', 'suggestions', 'comments')),
    number INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    turn INTEGER NOT NULL,
    PRIMARY KEY (repository_id, subject, number)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO wider_inquiry (repository_id, subject, number, updated_at, turn)
    SELECT repository_id, subject, number, updated_at, turn FROM inquiry;
  DROP TABLE inquiry;
  ALTER TABLE wider_inquiry RENAME TO inquiry;
  `,
];
