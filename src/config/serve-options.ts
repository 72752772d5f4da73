import { z } from 'zod';
import { isLoopback } from '../run-summary/server/access.ts';
import type { Fields, OptionsOf } from './field.ts';
import { excerptChars } from './log-fields.ts';
import { flagName, type OptionSource } from './option-source.ts';
import { type IsGiven, readOptions, type TextOf } from './read-options.ts';
import { historyFile, runServerUrl, runToken } from './run-fields.ts';
import { apiUrl, configFile } from './shared-fields.ts';
import { repositoryNames, wholeNumber } from './value-schemas.ts';
import { writerFields } from './writer-fields.ts';

/** Each may hold the logs of one run in memory, 400 MB at most. */
const AT_ONCE = { min: 1, max: 64 };
const SECONDS = { min: 1, max: 3600 };

export const serveFields = {
  configFile,
  repositories: {
    description:
      'repository whose runs are summarized; may be given several times: then requests name one by repo=, else the first one is meant',
    flag: '--repo <owner/name>',
    env: ['GITHUB_REPOSITORY'],
    isList: true,
    required: true,
    schema: repositoryNames,
  },
  port: {
    description: 'port to listen on; 0 for any that is free',
    flag: '--port <number>',
    default: '8080',
    schema: wholeNumber({ min: 0, max: 65_535 }),
  },
  host: {
    description: 'address to listen on; any but one of this machine alone (127.0.0.1, ::1, localhost) needs a token',
    flag: '--host <address>',
    default: '127.0.0.1',
    schema: z.string().regex(/^[\w.:%-]{1,255}$/, 'must be an IP address or a host name, without a port'),
  },
  accessToken: {
    description:
      'token that requests must bring (Authorization: Bearer …); better in the environment, since others on the machine see flags',
    flag: '--token <secret>',
    env: ['AUTO_TRIAGER_TOKEN'],
    isSecret: true,
    schema: z.string().regex(/^[!-~]+$/, 'must be of letters, digits and signs of ASCII, without spaces'),
  },
  atOnce: {
    description: 'summaries that are made at the same time; others wait, and are refused (503) where too many do',
    flag: '--at-once <count>',
    default: '2',
    schema: wholeNumber(AT_ONCE),
  },
  deadline: {
    description:
      'seconds after which a request is answered by 504; what it asked for is still made, for whoever asks again',
    flag: '--deadline <seconds>',
    default: '180',
    schema: wholeNumber(SECONDS),
  },
  historyFile,
  maxChars: excerptChars,
  ...writerFields,
  maxCost: {
    ...writerFields.maxCost,
    description: 'US dollars that the server may spend on models from its start to its end; then the facts stand alone',
  },
  apiUrl,
  serverUrl: runServerUrl,
  githubToken: runToken,
} as const satisfies Fields;

export type ServeOptions = OptionsOf<typeof serveFields>;

type Key = keyof typeof serveFields;

/** Throws ConfigError with all faults. */
export function readServeFlags(source: OptionSource): ServeOptions {
  return readOptions(serveFields, { source, check: checkAccess });
}

function checkAccess(isGiven: IsGiven<Key>, textOf: TextOf<Key>): string[] {
  const host = textOf('host') ?? '';
  if (isLoopback(host) || isGiven('accessToken')) return [];
  const [byHost, token] = [flagName(serveFields.host), serveFields.accessToken.env[0]];
  return [`${byHost} ${host} is open to other machines: set ${token} to a token that requests must bring`];
}
