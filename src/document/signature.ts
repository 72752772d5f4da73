/** What mail programs add, in the languages in which it was seen. */
const SENT_FROM =
  /^(?:sent (?:from|via|with) |get (?:\[?outlook|\[?bluemail) |(?:von|aus) meinem .{1,40} gesendet|gesendet (?:von|mit) |envoyé (?:de|depuis) |enviado (?:desde|do|de|a partir) |inviato da |verzonden vanaf |отправлено (?:с|из) )/i;
const MAX_SENT_FROM_WORDS = 10;
/** The mark before a signature in mails and Usenet posts (RFC 3676, 4.3), and how it is mistyped. */
const MARK = /^(?:--|—|__)\s*$/;
const SIGN_OFF =
  /^(?:(?:with |many )?(?:best|kind|warm|kindest|warmest)? ?(?:regards|wishes)|cheers|sincerely|yours|best|thanks|thank you|many thanks|(?:mit freundlichen|viele|beste) grüßen?|cordialement|saludos)[,.!]?$/i;
/** Up to three words, each with a capital letter: a name. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
const MAX_SIGNATURE_LINES = 5;

/** Whether a line is one that a mail program adds: `Sent from my iPhone`. */
export function isSignature(line: string): boolean {
  const plain = line.trim();
  return SENT_FROM.test(plain) && plain.split(/\s+/).length <= MAX_SENT_FROM_WORDS;
}

/** Lines of a text without a signature that stands at its end: below `--`, or a name below `Best regards,`. */
export function withoutSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.findLastIndex((line) => MARK.test(line));
  const body = mark !== -1 && lines.length - mark - 1 <= MAX_SIGNATURE_LINES ? lines.slice(0, mark) : lines;
  const signOff = body.findLastIndex((line) => SIGN_OFF.test(line.trim()));
  const isSigned = signOff !== -1 && signOff === body.length - 2 && NAME.test(body[signOff + 1]?.trim() ?? '');
  return isSigned ? body.slice(0, signOff) : body;
}
