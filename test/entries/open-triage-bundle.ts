import { copySampleIndex, type SampleIndex, sampleLabels } from '../support/build-sample-index.ts';
import { type CopiedBundle, copyBundle } from '../support/copy-bundle.ts';
import { type GitHubSeed, type GitHubServer, REPOSITORY, startGitHub } from '../support/start-git-hub.ts';

export interface TriageBundle {
  readonly bundle: CopiedBundle;
  readonly index: SampleIndex;
  readonly server: GitHubServer;
  close(): Promise<void>;
}

/** What a run of the built action needs: its bundle, the index of the whole sample, and a GitHub that has the sample's labels. */
export async function openTriageBundle(seed: GitHubSeed = {}): Promise<TriageBundle> {
  const [bundle, index, server] = await Promise.all([
    copyBundle('triage'),
    copySampleIndex({ repository: REPOSITORY }),
    startGitHub({ labels: await sampleLabels(), ...seed }),
  ]);
  return {
    bundle,
    index,
    server,
    async close() {
      await Promise.all([bundle.remove(), index.remove(), server.close()]);
    },
  };
}
