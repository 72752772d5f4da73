/** A kind of secret, and how it looks. Patterns see one line of at most MAX_SCANNED_BYTES, so each is bounded by it. */
export interface SecretPattern {
  /** Stands in the placeholder, and tells a model what was there. */
  readonly kind: 'token' | 'key' | 'private key' | 'password' | 'credentials' | 'mail address';
  /** Its group `secret` is replaced, the whole match where there is none. */
  readonly pattern: RegExp;
}

/** Values that are none: masked already, or the name of a variable. */
const NO_VALUE = '(?![*]{3}|\\$|%|<|\\[redacted)';
/** Marks of quotation, also as they stand in JSON that is a string itself. */
const MARK = '\\\\{0,3}["\']';
/** Up to the mark that ends it, or a word. */
const VALUE = `(?:\\\\{0,3}"${NO_VALUE}(?<secret>[^"\\\\]{6,400})|\\\\{0,3}'${NO_VALUE}(?<secret>[^'\\\\]{6,400})|${NO_VALUE}(?<secret>[^\\s"',;\\\\]{6,}))`;
/** Between a name and its value. */
const IS = `(?:${MARK})?\\s{0,2}[:=]\\s{0,2}`;
/** What no word of prose looks like: long, with letters and digits. */
const RANDOM = '(?=[\\w.~+/=-]{0,400}\\d)(?=[\\w.~+/=-]{0,400}[A-Za-z])(?<secret>[\\w.~+/=-]{16,})';

/**
 * In this order: what is certain first. Sources: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/,
 * https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns (prefixes), RFC 7519 (JWT), RFC 7468 (PEM).
 */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  {
    kind: 'private key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----.*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  },
  { kind: 'token', pattern: /(?:\bgh[pousr]_[\w.~+/=-]{16,}|gh[pousr]_\w{30,}|github_pat_\w{20,})/g },
  { kind: 'token', pattern: /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,3}/g },
  {
    kind: 'token',
    pattern:
      /\b(?:gl(?:pat|dt|rt|cbt|ptt|soat|ft|agent)-[\w.-]{16,}|npm_\w{30,}|pypi-[\w-]{40,}|xox[abeoprs]-[\w-]{10,}|xapp-[\w-]{10,}|dckr_(?:pat|oat)_[\w-]{20,}|hf_\w{30,}|dop_v1_\w{40,}|rubygems_\w{40,}|lin_api_\w{30,}|shp(?:at|ca|pa|ss)_\w{30,}|SG\.[\w-]{16,}\.[\w-]{16,}|ya29\.[\w-]{20,}|EAACEdEose0cBA\w+|glsa_\w{30,}|tfp_\w{30,}|atlasv1\.[\w-]{30,}|\w{14}\.atlasv1\.[\w-]{40,}|hvs\.[\w-]{20,}|ATATT[\w=-]{30,}|v1\.[0-9a-f]{40}|dapi[0-9a-f]{32}|oy2[a-z0-9]{43}|\d{8,10}:AA[\w-]{30,})/g,
  },
  {
    kind: 'token',
    pattern:
      /\b(?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|[\w.]{1,60}office\.com\/webhookb2)\/(?<secret>[\w@/-]{20,})/gi,
  },
  {
    kind: 'key',
    pattern:
      /\b(?:sk-[\w-]{20,}|[sr]k_(?:live|test)_\w{16,}|whsec_[\w+/=]{20,}|AKIA[0-9A-Z]{16}|ASIA[0-9A-Z]{16}|AIza[\w-]{35}|AGE-SECRET-KEY-1\w{50,}|key-[0-9a-f]{32}|PMAK-[0-9a-f]{24}-[0-9a-f]{30,})/g,
  },
  // Base64 of the line that starts a key, as in a kubeconfig.
  { kind: 'private key', pattern: /\bLS0tLS1CRUdJTi[\w+/=]{20,}/g },
  { kind: 'key', pattern: /\b(?:AccountKey|SharedAccessKey|SharedSecret)=(?<secret>[^\s;"']{16,})/gi },
  {
    kind: 'token',
    pattern:
      /[?&;](?:[\w-]{0,30}(?:token|signature|secret)|sig)=(?![*]{3}|\$|%|<|\[redacted)(?<secret>[^\s&;"'#<>]{16,})/gi,
  },
  {
    kind: 'token',
    pattern: /\b(?:set-)?cookie["']?\s{0,2}:\s{0,2}["']?(?![*]{3})(?<secret>[^\s=;"']{1,80}=[^"']{6,})/gi,
  },
  {
    kind: 'token',
    pattern:
      /\b(?:authorization|proxy-authorization|private-token|job-token|x-[a-z-]{0,30}(?:token|key|secret))["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|basic|token|digest|aws4-hmac-sha256)\s{1,3})?(?<secret>[^\s"']{6,})/gi,
  },
  { kind: 'token', pattern: /\b(?:bearer|basic)\s{1,3}(?<secret>[\w.~+/=-]{20,})/gi },
  {
    kind: 'credentials',
    pattern: /\b[a-z][a-z0-9+.-]{0,20}:\/\/(?!git@|\[redacted|[*]{3}@)(?<secret>[^\s/?#"'<>]{1,400})@/gi,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `\\b(?:[A-Z][A-Z0-9_]{0,60}?)?(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS|_PASS(?![A-Z])|_PWD)[A-Z0-9_]{0,30}${IS}${VALUE}`,
      'g',
    ),
  },
  // As a Dockerfile has it.
  {
    kind: 'password',
    pattern: new RegExp(
      `\\b(?:ENV|ARG)\\s{1,3}[A-Z][A-Z0-9_]{0,60}?(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_KEY)\\s{1,3}${VALUE}`,
      'g',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `\\b[\\w-]{0,40}?(?:password|passwd|passphrase|client[_-]?secret|secret[_-]?key|api[_-]?key|access[_-]?token|auth[_-]?token|_authToken|(?:aws_?)?secret_?access_?key)${IS}${VALUE}`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(`\\b[\\w-]{0,40}(?:token|secret)${IS}(?:${MARK})?${NO_VALUE}${RANDOM}`, 'gi'),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(?<![\\w-])--?(?:password|passwd|token|secret|api-key|auth-token|passphrase)[= ]${VALUE}`,
      'gi',
    ),
  },
  { kind: 'password', pattern: /\blogin\s{1,3}\S{1,80}\s{1,3}password\s{1,3}(?<secret>\S{4,})/gi },
  {
    kind: 'password',
    pattern:
      /\b(?:sshpass|(?:docker|podman|buildah|oras|skopeo|helm registry)\s{1,3}login\s(?:[^\n]{0,200}\s)?)\s{0,3}-p[= ]{0,3}(?!\$|[*]{3}|\[redacted|-)(?<secret>[^\s"']{4,})/g,
  },
  {
    kind: 'password',
    pattern:
      /\b(?:mysql|mysqladmin|mysqldump|mariadb)\s(?:[^\n]{0,200}?\s)?-p(?!\$|[*]{3}|\[redacted)(?<secret>[^\s"'|>]{4,})/g,
  },
  { kind: 'credentials', pattern: /\s(?:-u|--user)[= ]["']?(?<secret>[^\s:"'$]{1,64}:[^\s"'$]{3,200})/g },
  {
    kind: 'mail address',
    pattern: /(?<![\w.+-])(?!git@|noreply@|no-reply@)[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,18}(?![\w-])/gi,
  },
];
