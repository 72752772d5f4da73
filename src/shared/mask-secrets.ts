/** A user name, or one with a password, in an address. */
const CREDENTIALS = /(\/\/)[^\s/?#"'@]+@/g;
const MASK = '***';
/** What is shorter could be a part of any word. */
const MIN_SECRET_CHARS = 6;

/** Replaces what stands before the `@` of an address: addresses are told in messages, and some hold passwords. */
export function maskCredentials(text: string): string {
  return text.replace(CREDENTIALS, `$1${MASK}@`);
}

/** Replaces secrets in text: as they are, and as they stand inside a JSON string or an address. */
export function createSecretMask(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= MIN_SECRET_CHARS)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  // Longest first: one secret may be the beginning of another.
  const unique = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) => unique.reduce((masked, form) => masked.replaceAll(form, MASK), text);
}
