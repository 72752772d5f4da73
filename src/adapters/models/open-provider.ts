import type { ProviderId } from '../../models/providers.ts';
import type { OpenedProvider } from './opened-provider.ts';

/** The SDK is loaded with it. */
export function openProvider(id: ProviderId): Promise<OpenedProvider> {
  return OPENERS[id]();
}

const OPENERS = {
  gemini: async () => (await import('../gemini/provider.ts')).GEMINI,
  openai: async () => (await import('../openai/provider.ts')).OPENAI,
} satisfies Readonly<Record<ProviderId, () => Promise<OpenedProvider>>>;
