import type { Phase } from '../marks/phase.ts';
import type { CauseKind } from './failure-record.ts';

/** What a line says of the cause. */
export interface CausePattern {
  readonly kind: CauseKind;
  /** Ends the sentence "The log speaks of …". */
  readonly says: string;
  /** Linear on a clipped line. */
  readonly pattern: RegExp;
  /** Only in steps of these phases: a test may print the like on purpose. Absent: anywhere. */
  readonly phases?: readonly Phase[];
}

const OUTSIDE_TESTS: readonly Phase[] = ['set-up', 'restore', 'build', 'lint', 'deploy', 'post', 'unknown'];

/** The first that fits counts: what the network does comes before what a package manager makes of it. */
export const CAUSE_PATTERNS: readonly CausePattern[] = [
  {
    kind: 'infrastructure',
    says: 'a runner that was lost',
    pattern:
      /runner (?:has )?(?:lost communication|received a shutdown signal|encountered an error)|was not acquired by runner|lost communication with the server|runner .{0,80} went offline/i,
  },
  {
    kind: 'infrastructure',
    says: 'a full disk',
    pattern: /no space left on device|\bENOSPC\b|disk quota exceeded|not enough (?:disk )?space/i,
  },
  {
    kind: 'infrastructure',
    says: 'a failure inside GitHub Actions',
    pattern:
      /github actions .{0,40}internal error|actions service .{0,60}unavailable|failed to (?:download|resolve) action .{0,200}(?:50\d|timed? ?out)/i,
  },
  {
    kind: 'configuration',
    says: 'a workflow file or an action that cannot be used',
    pattern:
      /invalid workflow file|workflow is not valid|unable to resolve action|can't find 'action\.ya?ml'|unrecognized (?:named-value|function)|unexpected input\(s\)|uses a deprecated version of `?actions\//i,
  },
  {
    kind: 'configuration',
    says: 'a missing secret or permission',
    pattern:
      /input required and not supplied|resource not accessible by integration|bad credentials|(?:secret|token|api key|credential)s? .{0,60}(?:is|are|was|were) (?:not (?:set|found|provided|defined)|missing|required|empty)|missing (?:required )?(?:secret|token|api key|credential)|could not read (?:username|password) for/i,
  },
  {
    kind: 'infrastructure',
    says: 'a rate limit',
    pattern: /rate limit|too many requests|toomanyrequests|\b429\b.{0,40}(?:error|status|response)/i,
    phases: OUTSIDE_TESTS,
  },
  {
    kind: 'infrastructure',
    says: 'the network',
    pattern:
      /could ?n[o']t resolve host|could not resolve host|temporary failure in name resolution|no such host|connection (?:was )?(?:reset|refused|timed out|closed)|connect(?:ion)? time(?:out|d out)|\b(?:ECONNRESET|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND)\b|tls handshake|ssl connect error|i\/o timeout|unexpected eof|empty reply from server|network is unreachable|couldn't establish http connection/i,
    phases: OUTSIDE_TESTS,
  },
  {
    kind: 'infrastructure',
    says: 'a service that does not answer',
    pattern:
      /\b50[234]\b.{0,40}(?:gateway|unavailable|error)|bad gateway|service (?:is )?(?:temporarily )?unavailable|gateway time-?out/i,
    phases: OUTSIDE_TESTS,
  },
  {
    kind: 'dependency',
    says: 'packages that cannot be resolved',
    pattern:
      /could not resolve (?:all )?(?:dependenc|artifact|files for configuration)|unable to resolve dependency|\b(?:ERESOLVE|ETARGET|E404|ERR_PNPM_\w+)\b|no matching (?:version|distribution|package)|could not find a version that satisfies|could not find compatible versions|failed to select a version|packagesnotfounderror|unable to locate package|no solution found when resolving|version solving failed|unknown revision|can't find crate|no candidate version|because .{0,120} depends on .{0,120} version/i,
  },
  {
    kind: 'dependency',
    says: 'a lock file that does not fit',
    pattern:
      /lock ?file .{0,80}(?:not up[ -]to[ -]date|out of date|outdated|needs to be updated|out of sync)|can only install packages when|go\.sum .{0,60}not up-to-date|missing go\.sum entry|--locked was passed|frozen[ -]lockfile/i,
  },
  {
    kind: 'dependency',
    says: 'a package whose content is not the expected one',
    pattern:
      /checksum mismatch|hash(?:es)? (?:sum )?mismatch|do not match the hashes|integrity check failed|\bEINTEGRITY\b/i,
    phases: ['set-up', 'restore', 'build', 'unknown'],
  },
];
