/**
 * Migration 1: what is known of the issues of many repositories; the same facts as in a corpus file (../sqlite/migrations.ts).
 *
 * `issue` alone is divided by repository: it has nearly all of the bytes, a list reads one repository of it from end to end, and a
 * repository that leaves goes with its part at once. The other tables have short rows and are read by the first column of their key;
 * divided too, they would multiply by the repositories, and the planner's time with them.
 *
 * Dates are texts as they came, compared byte by byte, as everywhere in this program. `labels`, `fields` and `progress` are JSON
 * as text: nothing asks the server for what is in them, and text comes back as it went in.
 */
export const CORPUS_SCHEMA = `
  CREATE TABLE auto_triager.repository (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL
  );
  CREATE UNIQUE INDEX repository_by_name ON auto_triager.repository (lower(name));
  CREATE TABLE auto_triager.issue (
    repository_id bigint NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    state text NOT NULL CHECK (state IN ('open', 'closed')),
    created_at text COLLATE "C",
    updated_at text COLLATE "C",
    author text,
    labels text NOT NULL,
    state_reason text,
    author_association text,
    closed_at text,
    comment_count bigint,
    reaction_count bigint,
    milestone text,
    type text,
    fields text,
    title text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (repository_id, number)
  ) PARTITION BY LIST (repository_id);
  CREATE TABLE auto_triager.tombstone (
    repository_id bigint NOT NULL,
    number bigint NOT NULL,
    updated_at text COLLATE "C",
    PRIMARY KEY (repository_id, number)
  );
  CREATE TABLE auto_triager.label_event (
    repository_id bigint NOT NULL,
    id bigint NOT NULL,
    issue_number bigint NOT NULL,
    label text NOT NULL,
    action text NOT NULL,
    actor text NOT NULL,
    at text COLLATE "C" NOT NULL,
    PRIMARY KEY (repository_id, id)
  );
  CREATE TABLE auto_triager.issue_type_event (
    repository_id bigint NOT NULL,
    id bigint NOT NULL,
    issue_number bigint NOT NULL,
    action text NOT NULL,
    from_type text,
    to_type text,
    actor text NOT NULL,
    at text COLLATE "C" NOT NULL,
    PRIMARY KEY (repository_id, id)
  );
  CREATE TABLE auto_triager.suggestion (
    repository_id bigint NOT NULL,
    id bigint NOT NULL,
    issue_number bigint NOT NULL,
    action text NOT NULL,
    value text,
    target_id bigint,
    state text NOT NULL,
    rationale text NOT NULL,
    confidence text,
    actor_id bigint,
    resolved_by_id bigint,
    created_at text COLLATE "C" NOT NULL,
    updated_at text COLLATE "C" NOT NULL,
    PRIMARY KEY (repository_id, id)
  );
  CREATE TABLE auto_triager.own_comment (
    repository_id bigint NOT NULL,
    id text COLLATE "C" NOT NULL,
    issue_number bigint NOT NULL,
    created_at text COLLATE "C" NOT NULL,
    plus_ones bigint NOT NULL,
    minus_ones bigint NOT NULL,
    PRIMARY KEY (repository_id, id)
  );
  CREATE TABLE auto_triager.known_duplicate (
    repository_id bigint NOT NULL,
    number bigint NOT NULL,
    original bigint NOT NULL,
    source text NOT NULL,
    actor text NOT NULL,
    at text NOT NULL,
    PRIMARY KEY (repository_id, number, original)
  );
  CREATE TABLE auto_triager.inquiry (
    repository_id bigint NOT NULL,
    subject text NOT NULL,
    number bigint NOT NULL,
    updated_at text COLLATE "C" NOT NULL,
    turn bigint NOT NULL,
    PRIMARY KEY (repository_id, subject, number)
  );
  CREATE TABLE auto_triager.label (
    repository_id bigint NOT NULL,
    id bigint NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (repository_id, id)
  );
  CREATE TABLE auto_triager.sighting (
    repository_id bigint NOT NULL,
    number bigint NOT NULL,
    round bigint NOT NULL,
    PRIMARY KEY (repository_id, number)
  );
  CREATE TABLE auto_triager.scrape (
    repository_id bigint PRIMARY KEY,
    progress text NOT NULL
  );
  CREATE TABLE auto_triager.embedding (
    embedder_id text COLLATE "C" NOT NULL,
    purpose text NOT NULL,
    content_hash text COLLATE "C" NOT NULL,
    vector bytea NOT NULL,
    PRIMARY KEY (embedder_id, purpose, content_hash)
  );
  CREATE TABLE auto_triager.embedding_refusal (
    embedder_id text COLLATE "C" NOT NULL,
    purpose text NOT NULL,
    content_hash text COLLATE "C" NOT NULL,
    tries bigint NOT NULL,
    at text NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (embedder_id, purpose, content_hash)
  );
  CREATE TABLE auto_triager.ci_run (
    repository_id bigint NOT NULL,
    run_id bigint NOT NULL,
    attempt bigint NOT NULL,
    created_at text COLLATE "C" NOT NULL,
    PRIMARY KEY (repository_id, run_id, attempt)
  );
  CREATE TABLE auto_triager.ci_job (
    repository_id bigint NOT NULL,
    run_id bigint NOT NULL,
    attempt bigint NOT NULL,
    position bigint NOT NULL,
    completed_at text COLLATE "C" NOT NULL,
    workflow text NOT NULL,
    job text NOT NULL,
    conclusion text,
    event text NOT NULL,
    head_sha text NOT NULL,
    branch text,
    pull_request bigint,
    step text,
    phase text,
    fingerprint_id text,
    fingerprint_kind text,
    fingerprint_text text,
    sign_kind text,
    sign_evidence text,
    failing_tests text,
    PRIMARY KEY (repository_id, run_id, attempt, position)
  );
  CREATE INDEX ci_job_by_time ON auto_triager.ci_job (repository_id, completed_at);
`;
