import sax from 'sax';
import { toAllowedCharacters } from './allowed-characters.ts';
import type { Attributes } from './verdict.ts';

export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Suites nest as their groups of tests do; nobody has half as many. */
const MAX_DEPTH = 100;

/**
 * Tells a listener of the elements of an XML text, in order. Returns undefined, or a sentence that says why it stopped
 * before the end: what was told until then holds. No document type is read, so no entity is known beyond XML's own five.
 */
export function scanXml(text: string, listener: XmlListener): string | undefined {
  const parser = sax.parser(true, { position: true, strictEntities: true } as sax.SAXOptions);
  let depth = 0;
  parser.onerror = (error) => {
    throw new Stop(`It is not well-formed XML: ${describe(error)}; what stands before that was read.`);
  };
  parser.ondoctype = () => {
    throw new Stop('It has a document type (DTD), which no writer of test reports needs: it was not read.');
  };
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) {
      throw new Stop(`Its elements are nested deeper than ${MAX_DEPTH} levels: the rest was not read.`);
    }
    listener.open(name, attributes as Attributes);
  };
  parser.ontext = (piece) => listener.text(piece);
  parser.oncdata = (piece) => listener.text(piece);
  parser.onclosetag = (name) => {
    depth -= 1;
    listener.close(name);
    // What a script printed after the report is none of its business.
    if (depth === 0) throw new Stop(undefined);
  };
  try {
    parser.write(toAllowedCharacters(text)).close();
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.reason;
    throw thrown;
  }
  return undefined;
}

class Stop extends Error {
  readonly reason: string | undefined;

  constructor(reason: string | undefined) {
    super(reason);
    this.reason = reason;
  }
}

/** The parser's words (`Unclosed root tag`), then `Line: 5`, `Column: 3` and `Char: x` on lines of their own; lines from 0. */
function describe({ message }: Error): string {
  const [words = '', line = '', column = ''] = message.split('\n');
  return `${words.toLowerCase()} at line ${Number(line.replace(/\D+/g, '')) + 1}, column ${column.replace(/\D+/g, '')}`;
}
