import { saysFiltered, saysGone, saysNoCredit, saysTooLong, saysWrongKey } from './fault-kind.ts';

/** How the form of an answer can be asked for, from strict to not at all. */
export type Format = 'schema' | 'json' | 'text';

/**
 * What a request can do without; of `tokenLimit` a server knows the other name, where it refuses the usual one, and without
 * `systemRole` the instructions stand before the question.
 */
export type PartName = 'thinking' | 'temperature' | 'caching' | 'tokenLimit' | 'systemRole';

/** Why a server did not take a request as it was put. */
export interface Refusal {
  readonly status: number;
  /** In the server's own words. */
  readonly said: string;
  /** The field that it names apart from them. */
  readonly field?: string | undefined;
}

/** How servers name each part, in fields and in words. */
const PART_WORDS: Readonly<Record<PartName, RegExp>> = {
  thinking: /think|reasoning|effort/i,
  temperature: /temperature/i,
  caching: /prompt_cache/i,
  tokenLimit: /max_?(?:completion_?|output_?)?tokens/i,
  systemRole:
    /\bsystem\b.{0,20}(?:role|message|prompt|instruction)|\brole\b.{0,60}\bsystem\b|messages?\W{0,3}0\W{0,4}role|developer (?:role|message|instruction)|roles must alternate/i,
};
/** Google calls the request itself a "JSON payload". */
const FORMAT_WORDS = /schema|response_?format|response_?mime|json(?! payload)|structured|too many states|\benum/i;
/** Not that the server knows no schema, but that it could not keep to this one, or the model did not, this time. */
const ABOUT_ONE_ANSWER =
  /too many (?:states|enum|values|properties)|too (?:complex|large|long|deep)|exceeds|json_validate_failed|failed to (?:generate|validate)|did not match/i;
const REFUSED_REQUESTS: readonly number[] = [400, 422];
/** About the caller, the model, or the moment: no other way of asking helps. */
const OTHER_MATTERS: readonly number[] = [401, 402, 403, 408, 409, 413, 429];
/** Some servers fail where they should refuse; then only words that cannot be about anything else count. */
const SURE_WORDS =
  /response_?format|response_?(?:mime|schema)|json_?(?: )?schema|json_object|grammar|structured output|reasoning_effort|thinking_?(?:config|level|budget)|prompt_cache|\bsystem\b.{0,20}role|role.{0,20}\bsystem\b|roles must alternate|developer instruction/i;
const SERVER_FAULT = 500;

/** Whether the server did not take the request as it was put, rather than failed at it. */
export function isRefused({ status, said, field = '' }: Refusal): boolean {
  if (REFUSED_REQUESTS.includes(status)) return true;
  if (status < 300 || OTHER_MATTERS.includes(status) || saysGone(said)) return false;
  return SURE_WORDS.test(`${field} ${said}`);
}

/**
 * Which part a refusal is about: by the field that it names, else by the first word of its text. Undefined where it does not
 * say; `nothing-helps` where it is about something that no other way of asking would change.
 */
export function findNamedPart(
  { said, field = '' }: Refusal,
  parts: Iterable<PartName>,
): PartName | 'format' | 'nothing-helps' | undefined {
  if ([saysTooLong, saysWrongKey, saysFiltered, saysNoCredit].some((says) => says(said))) return 'nothing-helps';
  const words = [...parts].map((part): readonly [PartName | 'format', RegExp] => [part, PART_WORDS[part]]);
  const all = [...words, ['format', FORMAT_WORDS] as const];
  const byField = all.find(([, pattern]) => pattern.test(field));
  if (byField !== undefined) return byField[0];
  const found = all
    .map(([name, pattern]) => ({ name, at: said.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.name ?? (saysGone(said) ? 'nothing-helps' : undefined);
}

/** Whether a refusal of the format says nothing about the next question. */
export function isAboutOneAnswer({ said, status }: Refusal): boolean {
  return status >= SERVER_FAULT || ABOUT_ONE_ANSWER.test(said);
}
