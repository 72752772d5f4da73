import type { Document } from '../../../src/document/document.ts';
import { buildDocument } from '../../support/build-document.ts';

/** The same trouble told twice, by two people. */
const TOLD_TWICE: [title: string, body: string][][] = [
  [
    [
      'Login page stays blank after an update',
      'After I updated the server, the login page is blank. No form shows up.',
    ],
    [
      'Blank login screen since the last update',
      'We updated yesterday. Since then the login form never shows, only white.',
    ],
  ],
  [
    [
      'Export to CSV drops the last row',
      'A table of 100 rows exports as a CSV file with 99 rows; the last row is lost.',
    ],
    ['CSV export: last line missing', 'When I export a table, the CSV lacks its last line. Rows before it are fine.'],
  ],
  [
    [
      'Memory grows until the worker is killed',
      'The import worker needs more memory every hour, and then it is killed.',
    ],
    ['Import worker leaks memory', 'RSS of the import worker rises all day. The kernel kills it when memory is gone.'],
  ],
  [
    ['Dark theme: text in tooltips cannot be read', 'With the dark theme, tooltips have black text on dark grey.'],
    ['Tooltip text is black on dark theme', 'Tooltips are unreadable in dark mode, since their text stays black.'],
  ],
  [
    ['Alert mails are sent twice', 'Every alert reaches me in two mails with the same content, a second apart.'],
    ['Duplicate alert e-mail', 'We get each alert mail two times. The mail log shows two sends a second apart.'],
  ],
];

const TOLD_ONCE: [title: string, body: string][] = [
  ['Add a shortcut to close all tabs', 'It would be nice to close every tab with one key.'],
  ['Typo in the chapter on backups', 'The page says restor instead of restore.'],
  ['Docker image for arm64', 'Please publish an image for arm64, so that it runs on small boards.'],
  ['Timezone of the calendar is wrong', 'Events at midnight move to the day before in Lisbon.'],
  ['Upload of large videos fails', 'Files above 2 GB end with error 413 from the proxy.'],
  ['Search ignores accents', 'Looking for cafe should find the entry with the accent.'],
  ['Postgres 16: migration 12 fails', 'syntax error at or near "COLLATE" in migration 12.'],
  ['Charts flicker while scrolling', 'Line charts are drawn anew at each scroll step in Firefox.'],
];

const documents = [...TOLD_TWICE.flat(), ...TOLD_ONCE].map(([title, body], index) =>
  buildDocument({ number: index + 1, title, body }),
);

/** Eighteen different documents; the first ten come in pairs that tell the same. */
export const WRITTEN_DOCUMENTS: readonly Document[] = documents;

/** Positions of the pairs in `WRITTEN_DOCUMENTS`. */
export const WRITTEN_PAIRS: readonly (readonly [number, number])[] = TOLD_TWICE.map((_, pair) => [
  2 * pair,
  2 * pair + 1,
]);
