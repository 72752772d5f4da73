/** https://www.w3.org/TR/xml/#NT-EncodingDecl */
const DECLARED = /^<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w.-]{1,40})["']/;

/** The text of a report: by its byte order mark (a redirect of PowerShell is UTF-16), else by its XML declaration, else UTF-8. */
export function decodeReport(bytes: Uint8Array): string {
  return decoderOf(bytes).decode(bytes);
}

function decoderOf(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1];
  try {
    // A text that could be read so far is in no encoding of two bytes, whatever it declares.
    return new TextDecoder(declared === undefined || /utf-?16|ucs/i.test(declared) ? 'utf-8' : declared);
  } catch {
    return new TextDecoder();
  }
}
