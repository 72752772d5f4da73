/** How long an answer a server allows. */
export interface AllowedTokens {
  readonly tokens: number;
  /** Whether that holds for this prompt alone, with which the answer shares the model's context. */
  readonly isOfPrompt: boolean;
}

/** An answer of about 100 tokens and what a model may write around it; with less there is none. */
const SHORTEST_ANSWER_TOKENS = 256;
/** Where a server says that it is too much, and not what it would take. */
const CAREFUL_ANSWER_TOKENS = 1024;
const NAMES_LIMIT = /max_?(?:completion_?|output_?|new_?)?tokens|completion tokens|output tokens/i;
const SAYS_TOO_MUCH =
  /too (?:large|high|big|many)|at most|less than|exceed|maximum|must be|valid range|supported range|<=|≤/i;

/** Then nothing is wrong with the number. */
const NAMES_FIELD = /unsupported|unrecognized|unknown|not (?:supported|permitted|allowed)|instead/i;
const SAYS_NO_NUMBER = /too (?:large|high|big)/i;

/** Both in one sentence: what the model can read and write together, and what of that the prompt takes. */
const SHARED_WITH_PROMPT: readonly RegExp[] = [
  /maximum context length is (?<all>\d+) tokens.*?(?:has|resulted in|contains at least) (?<prompt>\d+) (?:input|prompt) tokens/is,
  /maximum context length is (?<all>\d+) tokens.*?\((?<prompt>\d+) (?:tokens )?in the messages/is,
  /must be <=? ?(?<all>\d+)\. Given: (?<prompt>\d+) `?inputs`? tokens/is,
];
/** What the server takes. */
const ALLOWED: readonly RegExp[] = [
  /range of \S+ is \[\d+, ?(?<most>\d+)\]/i,
  /at most (?<most>\d+)/i,
  /(?:less than or equal to|no (?:more|greater|larger) than|must be (?:<=|≤)|not exceed|up to|<=|≤) ?[`'"]?(?<most>\d+)/i,
  /\d+ ?> ?(?<most>\d+)/,
  /(?:maximum|limit|max)[^.\d]{0,60}?(?<most>\d+)/i,
];
/** What it just does not take. */
const FORBIDDEN: readonly RegExp[] = [/to (?<end>\d+) \(exclusive\)/i, /(?:less|smaller) than [`'"]?(?<end>\d+)/i];

/**
 * How long an answer a server would allow that refused one of `askedTokens`, in the words of OpenAI, Google, vLLM, Groq, TGI,
 * DeepSeek and others; undefined where it refused for another reason, or leaves too little for any answer.
 */
export function readAllowedTokens(said: string, askedTokens: number): AllowedTokens | undefined {
  const shared = first(SHARED_WITH_PROMPT, said);
  if (shared !== undefined) {
    return accept({ tokens: Number(shared.all) - Number(shared.prompt), isOfPrompt: true }, askedTokens);
  }
  if (!NAMES_LIMIT.test(said) || !SAYS_TOO_MUCH.test(said) || NAMES_FIELD.test(said)) return undefined;
  const end = first(FORBIDDEN, said)?.end;
  const most = end === undefined ? findMost(said, askedTokens) : Number(end) - 1;
  const tokens = most ?? (SAYS_NO_NUMBER.test(said) ? CAREFUL_ANSWER_TOKENS : askedTokens);
  return accept({ tokens, isOfPrompt: false }, askedTokens);
}

/** Servers repeat the number that was asked for: it is not the one that is looked for. */
function findMost(said: string, askedTokens: number): number | undefined {
  return ALLOWED.map((pattern) => Number(pattern.exec(said)?.groups?.most)).find((most) => most < askedTokens);
}

function accept(allowed: AllowedTokens, askedTokens: number): AllowedTokens | undefined {
  return allowed.tokens >= SHORTEST_ANSWER_TOKENS && allowed.tokens < askedTokens ? allowed : undefined;
}

function first(patterns: readonly RegExp[], said: string): Readonly<Record<string, string | undefined>> | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(said)?.groups;
    if (found !== undefined) return found;
  }
  return undefined;
}
