import { isAppLogin } from '../../issue/find-actor.ts';
import type { Issue } from '../../issue/issue.ts';
import { parseIssue } from '../../issue/parse-issue.ts';
import { ConfigError } from '../../shared/errors.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { CommentEvent } from '../../triage/on-demand/admit-command.ts';
import { readTextFile } from '../files/read-file.ts';
import { commentEventSchema, dispatchEventSchema, issueEventSchema } from './schema.ts';

/** GitHub's own limit for a webhook's payload. https://docs.github.com/webhooks/webhook-events-and-payloads */
export const MAX_EVENT_BYTES = 25 * 1024 * 1024;

/** What started the workflow. */
export type RunnerEvent =
  /** `action`: `opened`, `edited`, `reopened` …; `issue` as it was at that moment. */
  | { readonly kind: 'issue'; readonly action: string; readonly issue: Issue }
  | { readonly kind: 'pull-request'; readonly number: number }
  /** Somebody wrote, edited or deleted a comment on an issue or a pull request. */
  | { readonly kind: 'comment'; readonly comment: CommentEvent }
  /** Started by hand, with these inputs. */
  | { readonly kind: 'dispatch'; readonly inputs: Readonly<Record<string, string>> }
  | { readonly kind: 'other'; readonly name: string };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the event from the file that the runner names. Without one the event is of kind `other` and has no name.
 * Throws ConfigError when the file is missing, larger than 25 MiB or not the JSON that GitHub sends.
 */
export async function readEvent(env: Environment): Promise<RunnerEvent> {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const path = env.GITHUB_EVENT_PATH ?? '';
  if (path === '') return { kind: 'other', name };
  const payload = parseJson(await readTextFile(path, { maxBytes: MAX_EVENT_BYTES }), (cause) => {
    throw invalidEvent(path, 'it is not JSON', cause);
  });
  if (name === 'workflow_dispatch') return readDispatch(payload, path);
  const comment = name === 'issue_comment' ? readComment(payload) : undefined;
  if (comment !== undefined) return comment;
  const event = issueEventSchema.safeParse(payload);
  if (!event.success) {
    if (name === 'issues') throw invalidEvent(path, 'it holds no issue');
    return { kind: 'other', name };
  }
  const found = parseIssue(event.data.issue);
  if (found.kind === 'invalid') throw invalidEvent(path, found.reason);
  if (found.kind === 'pull-request') return found;
  return { kind: 'issue', action: event.data.action ?? '', issue: found.issue };
}

function readComment(payload: unknown): RunnerEvent | undefined {
  const event = commentEventSchema.safeParse(payload);
  if (!event.success) return undefined;
  const { action, issue, comment } = event.data;
  const { login: author = '', type } = comment.user ?? {};
  return {
    kind: 'comment',
    comment: {
      action,
      issueNumber: issue.number,
      isPullRequest: (issue.pull_request ?? null) !== null,
      commentId: comment.id,
      body: comment.body ?? '',
      author,
      isBot: type === 'Bot' || isAppLogin(author) || (comment.performed_via_github_app ?? null) !== null,
    },
  };
}

function readDispatch(payload: unknown, path: string): RunnerEvent {
  const event = dispatchEventSchema.safeParse(payload);
  if (!event.success) throw invalidEvent(path, 'its inputs are not text');
  return { kind: 'dispatch', inputs: event.data.inputs ?? {} };
}

export function invalidEvent(path: string, reason: string, cause?: unknown): ConfigError {
  return new ConfigError(`The event file ${JSON.stringify(path)} (GITHUB_EVENT_PATH) cannot be used: ${reason}.`, {
    cause,
  });
}
