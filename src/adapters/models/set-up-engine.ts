import { asksForDecisions, chooseModels, type NamedModels } from '../../models/choose-models.ts';
import { PROVIDERS, type ProviderId, providerAccess } from '../../models/providers.ts';
import type { Log } from '../../shared/log.ts';
import type { EngineModels } from '../../verdict/judges.ts';
import type { ModelEngineSetup } from '../../verdict/model-judges.ts';
import { openProvider } from './open-provider.ts';
import type { ModelWishes } from './opened-provider.ts';

export interface EngineSettings {
  /** The models that the user named, with keys and addresses. */
  readonly named: NamedModels;
  readonly wishes: ModelWishes;
  readonly log: Log;
}

/** An engine with its models. The SDKs are loaded when one is first asked. */
export function setUpEngine(engine: ProviderId, { named, wishes, log }: EngineSettings): ModelEngineSetup {
  const { judges, qualitizer } = chooseModels(engine, named);
  const [first] = judges;
  let [current] = judges;
  let models: Promise<EngineModels> | undefined;

  async function openModels(): Promise<EngineModels> {
    const { createModel, createDecisionModel } = await openProvider(engine);
    const access = { ...providerAccess(engine, named), ...wishes };
    if (asksForDecisions(engine, named) && createDecisionModel !== undefined) {
      return { decider: createDecisionModel(current, access) };
    }
    const create = (model: string) => createModel(model, access);
    const judge = create(current);
    return qualitizer === undefined || qualitizer === current ? { judge } : { judge, qualitizer: create(qualitizer) };
  }

  return {
    engine,
    open() {
      models ??= openModels();
      return models;
    },
    fallBack({ model, message }) {
      // Asked about several issues at the same time, it is missed several times.
      if (model !== current) return judges.indexOf(model) >= 0 && judges.indexOf(model) < judges.indexOf(current);
      const next = judges[judges.indexOf(current) + 1];
      if (next === undefined) return false;
      log.warning(`${message} Asking ${JSON.stringify(next)} instead.`);
      current = next;
      models = undefined;
      return true;
    },
    standIn() {
      if (current === first) return undefined;
      return `${JSON.stringify(current)} was asked instead of the default, ${JSON.stringify(first)}, which ${PROVIDERS[engine].title} no longer offers.`;
    },
  };
}
