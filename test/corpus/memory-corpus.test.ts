import { createMemoryCorpus } from '../support/memory-corpus.ts';
import { describeCorpusStore } from './corpus-store-contract.ts';

describeCorpusStore('in memory', () => createMemoryCorpus('acme/rocket'));
