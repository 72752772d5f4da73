/** GitHub writes this into every optional form field that was left empty. */
const NO_RESPONSE = /^[ \t]*_No response_[ \t]*$/gim;
/** A comment that is never closed hides the rest of the text where it begins a line (CommonMark 4.6, condition 2). */
const UNCLOSED_COMMENT = /^ {0,3}<!--/m;
// Quantifiers are bounded so that hostile text cannot make the patterns quadratic.
const MARKDOWN_IMAGE = /!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)/g;
const HTML_IMAGE = /<(?:img|video|source)\b[^>\n]{0,2000}>/gi;
const LINK = /\[([^\]\n]{1,300})\]\([^)\n]{0,2000}\)/g;
const HTML_TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^>\n]{0,500})?\/?>/gi;
const DATA_URL = /data:[a-z]{1,20}\/[a-z0-9.+-]{1,40};base64,[a-z0-9+/=]+/gi;
const ATTACHMENT_URL = /https?:\/\/\S{0,60}(?:user-images|user-attachments|\/assets\/)\S{0,500}/gi;

/** Removes what a reader never sees or what names no subject: comments, images, markup tags, unanswered form fields. */
export function cleanMarkdown(text: string): string {
  return withoutComments(text)
    .replace(NO_RESPONSE, '')
    .replace(MARKDOWN_IMAGE, ' ')
    .replace(HTML_IMAGE, ' ')
    .replace(DATA_URL, ' ')
    .replace(LINK, '$1')
    .replace(ATTACHMENT_URL, ' ')
    .replace(HTML_TAG, ' ');
}

/** Puts a space for each HTML comment; every line keeps its number. */
export function withoutComments(text: string): string {
  const visible: string[] = [];
  let start = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', start)) {
    const close = text.indexOf('-->', open + 2);
    // Not closed, so no later one is: looked for once, or many openings would take quadratic time.
    if (close === -1) break;
    visible.push(text.slice(start, open), ' ', lineFeedsOf(text.slice(open, close)));
    start = close + 3;
  }
  const rest = text.slice(start);
  const unclosed = rest.search(UNCLOSED_COMMENT);
  visible.push(unclosed === -1 ? rest : `${rest.slice(0, unclosed)} ${lineFeedsOf(rest.slice(unclosed))}`);
  return visible.join('');
}

function lineFeedsOf(text: string): string {
  return text.replace(/[^\n]+/g, '');
}
