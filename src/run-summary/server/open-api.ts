import { VERSION } from '../../shared/version.ts';

/** Titles of the answers that tell of a problem. */
const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood.',
  401: 'A token is needed, or the one that was given is wrong.',
  403: 'The server does not answer for this repository, or not to this client.',
  404: 'GitHub has no such run, or does not show it with the token of this server.',
  405: 'Only GET is answered.',
  500: 'Something went wrong that nobody foresaw; the log of the server says more.',
  503: 'Too many summaries are being made, or the rate limit of GitHub is reached.',
  504: 'The summary takes longer than a request may; it is still being made.',
};
const RETRIED: readonly number[] = [503, 504];

/** The description of what the server answers: https://spec.openapis.org/oas/v3.1.1 */
export function openApi(): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Auto Triager: why is CI red',
      version: VERSION,
      summary: 'Says why a run of GitHub Actions failed.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/ai/job_run': { get: runOperation() },
      '/healthz': { get: textOperation('healthz', 'Whether the server answers', 'ok') },
      '/metrics': { get: textOperation('metrics', 'What Prometheus reads', 'metrics') },
      '/openapi.json': {
        get: {
          operationId: 'openapi',
          summary: 'This description',
          responses: {
            200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
          },
        },
      },
    },
    components: {
      schemas: { Summary: summarySchema(), Problem: problemSchema() },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Where the server was started with a token.' },
      },
    },
    security: [{}, { token: [] }],
  };
}

function runOperation(): object {
  const problems = Object.entries(PROBLEMS).map(([status, description]) => [
    status,
    {
      description,
      ...(RETRIED.includes(Number(status)) && {
        headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
      }),
      content: contentOf({ $ref: '#/components/schemas/Problem' }),
    },
  ]);
  return {
    operationId: 'summarizeRun',
    summary: 'Why a run failed',
    description: 'Plain text, or JSON where the client accepts it. One of run_id and prow_job_run_id is needed.',
    parameters: [
      runParameter('run_id', 'Number of a run on GitHub, as in /actions/runs/12345678901.'),
      { ...runParameter('prow_job_run_id', 'The former name of run_id.'), deprecated: true },
      {
        name: 'attempt',
        in: 'query',
        description: 'Attempt of the run, from 1; the latest unless given.',
        schema: { type: 'integer', minimum: 1, maximum: 9999 },
      },
      {
        name: 'repo',
        in: 'query',
        description: 'owner/name, one of those that the server answers for; the first of them unless given.',
        schema: { type: 'string' },
      },
    ],
    responses: {
      200: {
        description: 'What failed; a run that passed or is under way is told in a line.',
        headers: {
          'Cache-Status': {
            description: 'Whether the answer was kept or shared (RFC 9211).',
            schema: { type: 'string' },
          },
        },
        content: contentOf({ $ref: '#/components/schemas/Summary' }),
      },
      ...Object.fromEntries(problems),
      502: {
        description: 'GitHub failed; or a model did, and the body holds the facts, in JSON beside "error".',
        content: contentOf({
          allOf: [{ $ref: '#/components/schemas/Problem' }],
          anyOf: [{ $ref: '#/components/schemas/Summary' }, { type: 'object' }],
        }),
      },
    },
  };
}

function contentOf(schema: object): object {
  return { 'text/plain': { schema: { type: 'string' } }, 'application/json': { schema } };
}

function runParameter(name: string, description: string): object {
  return { name, in: 'query', description, schema: { type: 'string', pattern: '^[0-9]{1,15}$' } };
}

function textOperation(operationId: string, summary: string, description: string): object {
  const responses = { 200: { description, content: { 'text/plain': { schema: { type: 'string' } } } } };
  return { operationId, summary, responses };
}

const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const TEXT_OR_NULL = { type: ['string', 'null'] };

/** What callers rely on; a summary holds more, as the JSON of `summarize-run` does. */
function summarySchema(): object {
  return objectOf({
    headline: { ...TEXT, description: 'What became of the run, in a sentence.' },
    run: objectOf({
      repository: TEXT,
      id: COUNT,
      attempt: COUNT,
      url: TEXT,
      workflow: TEXT,
      event: TEXT,
      headSha: TEXT,
      headBranch: TEXT_OR_NULL,
      conclusion: TEXT_OR_NULL,
      pullRequests: { type: 'array', items: COUNT },
      jobCount: COUNT,
    }),
    jobs: {
      type: 'array',
      items: objectOf({ id: COUNT, name: TEXT, url: TEXT, conclusion: TEXT_OR_NULL, log: TEXT_OR_NULL }),
    },
    excerpts: {
      type: 'array',
      items: objectOf({ log: TEXT, startLine: COUNT, endLine: COUNT, text: TEXT }),
    },
    gaps: { type: 'array', items: TEXT, description: 'What could not be read, and why.' },
  });
}

function problemSchema(): object {
  return objectOf({ error: objectOf({ status: COUNT, message: TEXT }) });
}

/** More properties may come. */
function objectOf(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', required: Object.keys(properties), properties };
}
