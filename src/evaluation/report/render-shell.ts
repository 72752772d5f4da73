import { createHash } from 'node:crypto';

export interface Shell {
  /** Escaped. */
  readonly title: string;
  readonly style: string;
  /** HTML. */
  readonly body: string;
  /** Run after the body was read, one after the other. */
  readonly scripts: readonly string[];
}

/** One page that needs nothing else: no network, no other file. Whatever got into it, only its own scripts may run. */
export function renderShell({ title, style, body, scripts }: Shell): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${hashes.join(' ')}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}
