import { PROVIDER_IDS, PROVIDERS, type ProviderId } from '../models/providers.ts';
import type { Field } from './field.ts';
import { modelAddress, modelAddressWithQuery, text } from './value-schemas.ts';

/** What every provider of models has: a key, the address of a server in its place, and a model. Made from their table. */
export type ProviderFields<Part extends 'ApiKey' | 'BaseUrl' | 'Model'> = {
  readonly [Name in `${ProviderId}${Part}`]: Field<string>;
};

/** Names that were inputs before they moved: they are told where. */
const FORMER_INPUTS: ReadonlySet<string> = new Set(['gemini_model', 'gemini_base_url', 'openai_model']);

/** Keys and addresses, a pair for each provider. */
export const accessFields = forEachProvider<'ApiKey' | 'BaseUrl'>((id) => ({
  [`${id}ApiKey`]: keyField(id),
  [`${id}BaseUrl`]: addressField(id),
}));

/** Keys, models and addresses, three for each provider. */
export const providerFields = forEachProvider<'ApiKey' | 'BaseUrl' | 'Model'>((id) => ({
  [`${id}ApiKey`]: keyField(id),
  [`${id}Model`]: modelField(id),
  [`${id}BaseUrl`]: addressField(id),
}));

/** `gemini or openai`. */
export const PROVIDER_CHOICE = PROVIDER_IDS.join(' or ');

/** In which order `auto` looks for one. */
export const PROVIDER_ORDER = PROVIDER_IDS.map((id) => {
  const given = PROVIDERS[id].isSetUpByAddress ? 'key or address' : 'key';
  return `${id} where its ${given} is given`;
}).join(', else ');

function forEachProvider<Part extends 'ApiKey' | 'BaseUrl' | 'Model'>(
  fieldsOf: (id: ProviderId) => Readonly<Record<string, Field<string>>>,
): ProviderFields<Part> {
  return Object.assign({}, ...PROVIDER_IDS.map(fieldsOf));
}

function keyField(id: ProviderId): Field<string> {
  const { title, isSetUpByAddress } = PROVIDERS[id];
  const orServer = isSetUpByAddress ? `, or for the server at ${id}_base_url if it wants one,` : ',';
  return {
    description: `key for ${title}${orServer} from a secret`,
    input: `${id}_api_key`,
    env: [`${id.toUpperCase()}_API_KEY`],
    isSecret: true,
    schema: text,
  };
}

function modelField(id: ProviderId): Field<string> {
  const { modelDescription, chatModels } = PROVIDERS[id];
  return {
    description: `${modelDescription} (default: ${chatModels[0]}, or the next of the defaults once it is gone)`,
    flag: `--${id}-model <name>`,
    ...formerInput(`${id}_model`),
    key: `models.${id}_model`,
    schema: text,
  };
}

/** Where an address alone sets a provider up, workflows say it; else it is left to the environment. */
function addressField(id: ProviderId): Field<string> {
  const { addressDescription, isSetUpByAddress, takesQuery } = PROVIDERS[id];
  const name = `${id}_base_url`;
  return {
    description: `address of a server that speaks ${addressDescription}`,
    flag: `--${id}-base-url <address>`,
    ...(isSetUpByAddress ? { input: name } : formerInput(name)),
    env: [name.toUpperCase()],
    schema: takesQuery ? modelAddressWithQuery : modelAddress,
  };
}

function formerInput(name: string): Pick<Field, 'formerInput'> {
  return FORMER_INPUTS.has(name) ? { formerInput: name } : {};
}
