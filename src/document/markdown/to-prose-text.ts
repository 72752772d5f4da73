import type { InlinePart, ProseText } from './body-item.ts';

// Quantifiers are bounded so that hostile text cannot make the patterns quadratic.
const DATA_URL = /data:[a-z]{1,20}\/[a-z0-9.+-]{1,40};base64,[a-z0-9+/=]+/gi;
const ATTACHMENT_URL = /https?:\/\/\S{0,60}(?:user-images|user-attachments|\/assets\/)\S{0,500}/gi;
const WEB_ADDRESS = /https?:\/\//i;
/** A template's `....` is to be replaced, in backticks too, and `-` says nothing. */
const NO_CODE = /^[\s.…-]*$/;
const ANY_CHARACTER = /./gs;

/** How a line of these parts reads. */
export function toProseText(parts: readonly InlinePart[]): ProseText {
  let text = '';
  let outline = '';
  let hasAttachment = false;
  for (const part of parts) {
    const shown = textOf(part);
    text += shown;
    outline += part.kind === 'code' && !NO_CODE.test(part.text) ? shown.replace(ANY_CHARACTER, 'x') : shown;
    hasAttachment ||= isAttachment(part);
  }
  return { text, outline, hasAttachment };
}

function textOf(part: InlinePart): string {
  switch (part.kind) {
    case 'text':
      return part.text.includes(':') ? part.text.replace(DATA_URL, ' ').replace(ATTACHMENT_URL, ' ') : part.text;
    case 'code':
      return part.text.includes('`') ? `\`\` ${part.text} \`\`` : `\`${part.text}\``;
    case 'strong':
      return part.mark;
    case 'image':
    case 'tag':
      return ' ';
    case 'link':
      return '';
  }
}

function isAttachment(part: InlinePart): boolean {
  if (part.kind === 'image') return true;
  return (
    (part.kind === 'link' && WEB_ADDRESS.test(part.address)) || (part.kind === 'text' && WEB_ADDRESS.test(part.text))
  );
}
