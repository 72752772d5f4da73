/** GitHub writes this into every optional form field that was left empty. */
const NO_RESPONSE = /^[ \t]*_No response_[ \t]*$/gim;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
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

export function withoutComments(text: string): string {
  return text.replace(COMMENT, ' ');
}
