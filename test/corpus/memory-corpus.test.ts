import { createMemoryCorpus } from '../support/memory-corpus.ts';
import { describeCorpusStore } from './corpus-store-contract.ts';

describeCorpusStore('in memory', async () => createMemoryCorpus('acme/rocket'));
