/** https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle */
const AZURE_HOST = /\.(?:openai|cognitiveservices|services\.ai)\.azure\.(?:com|us|cn)$/;
export const AZURE_API_VERSION = 'api-version';

/** Whether an address is Azure's, or of a gateway before it: models there have its names, calendar and way of taking keys. */
export function isAzure(url: URL): boolean {
  return url.searchParams.has(AZURE_API_VERSION) || AZURE_HOST.test(url.hostname);
}
