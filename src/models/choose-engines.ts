import { isReachable, PROVIDER_IDS, PROVIDERS, type ProviderId, type ProviderOptions } from './providers.ts';

/** Which engine is asked for, and what is set up. */
export interface EngineRequest extends ProviderOptions {
  readonly engine: 'auto' | 'local' | ProviderId;
}

/**
 * The providers whose models may be asked, in order: the one that was asked for, or the best that is set up; then the
 * others, where they are set up too. None for `local`, and where nothing is set up.
 */
export function chooseEngines(request: EngineRequest): readonly ProviderId[] {
  const { engine } = request;
  if (engine === 'local') return [];
  const isChosen = (id: ProviderId) => id === engine;
  const order = [...PROVIDER_IDS.filter(isChosen), ...PROVIDER_IDS.filter((id) => !isChosen(id))];
  return order.filter((id) => {
    if (request[`${id}ApiKey`] !== undefined) return true;
    return (PROVIDERS[id].isSetUpByAddress || isChosen(id)) && isReachable(id, request);
  });
}
