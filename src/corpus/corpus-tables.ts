/** A table of a corpus, as every store has it: rows that belong to a repository, told apart by a key. */
export interface CorpusTable {
  readonly name: string;
  /** None where a repository has one row. */
  readonly key: readonly string[];
  /** All columns but that of the repository. */
  readonly columns: Readonly<Record<string, 'bigint' | 'text'>>;
}

const EVENT = { id: 'bigint', issue_number: 'bigint' } as const;
const CI_ATTEMPT = { run_id: 'bigint', attempt: 'bigint' } as const;

/**
 * All that a corpus holds of a repository. Vectors of services are not here: they belong to none. What is first is what the others
 * speak of.
 */
export const CORPUS_TABLES = {
  issue: {
    name: 'issue',
    key: ['number'],
    columns: {
      number: 'bigint',
      state: 'text',
      created_at: 'text',
      updated_at: 'text',
      author: 'text',
      labels: 'text',
      state_reason: 'text',
      author_association: 'text',
      closed_at: 'text',
      comment_count: 'bigint',
      reaction_count: 'bigint',
      milestone: 'text',
      type: 'text',
      fields: 'text',
      title: 'text',
      body: 'text',
    },
  },
  tombstone: { name: 'tombstone', key: ['number'], columns: { number: 'bigint', updated_at: 'text' } },
  label: { name: 'label', key: ['id'], columns: { id: 'bigint', name: 'text' } },
  label_event: {
    name: 'label_event',
    key: ['id'],
    columns: { ...EVENT, label: 'text', action: 'text', actor: 'text', at: 'text' },
  },
  issue_type_event: {
    name: 'issue_type_event',
    key: ['id'],
    columns: { ...EVENT, action: 'text', from_type: 'text', to_type: 'text', actor: 'text', at: 'text' },
  },
  suggestion: {
    name: 'suggestion',
    key: ['id'],
    columns: {
      ...EVENT,
      action: 'text',
      value: 'text',
      target_id: 'bigint',
      state: 'text',
      rationale: 'text',
      confidence: 'text',
      actor_id: 'bigint',
      resolved_by_id: 'bigint',
      created_at: 'text',
      updated_at: 'text',
    },
  },
  own_comment: {
    name: 'own_comment',
    key: ['id'],
    columns: { id: 'text', issue_number: 'bigint', created_at: 'text', plus_ones: 'bigint', minus_ones: 'bigint' },
  },
  known_duplicate: {
    name: 'known_duplicate',
    key: ['number', 'original'],
    columns: { number: 'bigint', original: 'bigint', source: 'text', actor: 'text', at: 'text' },
  },
  inquiry: {
    name: 'inquiry',
    key: ['subject', 'number'],
    columns: { subject: 'text', number: 'bigint', updated_at: 'text', turn: 'bigint' },
  },
  sighting: { name: 'sighting', key: ['number'], columns: { number: 'bigint', round: 'bigint' } },
  ci_run: { name: 'ci_run', key: ['run_id', 'attempt'], columns: { ...CI_ATTEMPT, created_at: 'text' } },
  ci_job: {
    name: 'ci_job',
    key: ['run_id', 'attempt', 'position'],
    columns: {
      ...CI_ATTEMPT,
      position: 'bigint',
      completed_at: 'text',
      workflow: 'text',
      job: 'text',
      conclusion: 'text',
      event: 'text',
      head_sha: 'text',
      branch: 'text',
      pull_request: 'bigint',
      step: 'text',
      phase: 'text',
      fingerprint_id: 'text',
      fingerprint_kind: 'text',
      fingerprint_text: 'text',
      sign_kind: 'text',
      sign_evidence: 'text',
      failing_tests: 'text',
    },
  },
  // Last: it says how far a scrape has come, which holds once all of it is there.
  scrape: { name: 'scrape', key: [], columns: { progress: 'text' } },
} as const satisfies Readonly<Record<string, CorpusTable>>;
