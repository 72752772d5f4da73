import { GEMINI_MODELS } from './gemini-models.ts';
import type { ModelTable } from './model-facts.ts';
import { OPENAI_MODELS } from './openai-models.ts';

/** What is known of a service of language models before it is asked anything. */
interface Provider {
  /** How people call it. */
  readonly title: string;
  /** What is known of its models: how they are asked, and what they cost. */
  readonly models: ModelTable;
  /** Those of them that are asked where the user names none: the first, and the next one where the service has it no more. */
  readonly chatModels: readonly [string, ...string[]];
  /** Embeds where the user names no model. */
  readonly embeddingModel: string;
  /** Names of the embedding models whose dimensions the user may choose. */
  readonly embeddingModelsWithChoice: RegExp;
  /** `at-once`: one question; `in-steps`: first whether the issue says enough, which another model may answer. */
  readonly asking: 'at-once' | 'in-steps';
  /** Whether the address of a server alone sets it up, or only where the user also chooses this provider. */
  readonly isSetUpByAddress: boolean;
  /** What the option that names the model says; its default follows. */
  readonly modelDescription: string;
  /** Completes "address of a server that speaks …". */
  readonly addressDescription: string;
  /** Whether some of its servers want a query in their address: Azure's `api-version`. */
  readonly takesQuery: boolean;
}

/**
 * The providers, in the order in which they are asked. A new one is a row here, a folder in adapters/ and its row in
 * adapters/models/open-provider.ts; its options follow (config/provider-fields.ts).
 */
export const PROVIDERS = {
  gemini: {
    title: 'Gemini',
    models: GEMINI_MODELS,
    chatModels: ['gemini-3.5-flash-lite', 'gemini-3.1-flash-lite', 'gemini-2.5-flash-lite'],
    embeddingModel: 'gemini-embedding-001',
    embeddingModelsWithChoice: /(?:)/,
    asking: 'at-once',
    isSetUpByAddress: false,
    modelDescription: 'the Gemini model',
    addressDescription: "Gemini's API, where it is not Google's own",
    takesQuery: false,
  },
  openai: {
    title: 'OpenAI',
    models: OPENAI_MODELS,
    chatModels: ['gpt-6-luna', 'gpt-5.6-luna', 'gpt-5.4-mini'],
    embeddingModel: 'text-embedding-3-small',
    // https://platform.openai.com/docs/guides/embeddings; other models behind this API mostly have no choice.
    embeddingModelsWithChoice: /^text-embedding-3-/,
    asking: 'in-steps',
    isSetUpByAddress: true,
    modelDescription: 'the model that chooses labels: a name of the server, or a fine-tuned ft:…',
    addressDescription: "OpenAI's API (Ollama, vLLM, Azure), such as http://localhost:11434/v1",
    takesQuery: true,
  },
} as const satisfies Readonly<Record<string, Provider>>;

export type ProviderId = keyof typeof PROVIDERS;

export const PROVIDER_IDS = Object.keys(PROVIDERS) as unknown as readonly [ProviderId, ...ProviderId[]];

/** The model whose tokens and price a dataset is reckoned with; the newer ones of OpenAI cannot be trained. */
export const DEFAULT_TRAINED_MODEL = 'gpt-4.1-mini';

/** What the options say of each provider: `geminiApiKey`, `openaiBaseUrl`, `openaiModel`. */
export type ProviderOptions = {
  readonly [Id in ProviderId as `${Id}ApiKey` | `${Id}BaseUrl` | `${Id}Model`]?: string | undefined;
};

/** How a provider is reached. */
export interface ProviderAccess {
  readonly apiKey: string | undefined;
  /** Of a server in its place; the provider's own where absent. */
  readonly baseUrl: string | undefined;
}

export function providerAccess(id: ProviderId, options: ProviderOptions): ProviderAccess {
  return { apiKey: options[`${id}ApiKey`], baseUrl: options[`${id}BaseUrl`] };
}

/** Every key that was given. */
export function providerKeys(options: ProviderOptions): string[] {
  return PROVIDER_IDS.flatMap((id) => options[`${id}ApiKey`] ?? []);
}

/** Whether a key or an address was given. */
export function isReachable(id: ProviderId, options: ProviderOptions): boolean {
  const { apiKey, baseUrl } = providerAccess(id, options);
  return apiKey !== undefined || baseUrl !== undefined;
}
