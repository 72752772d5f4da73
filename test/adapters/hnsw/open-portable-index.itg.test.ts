import { openPortableIndex } from '../../../src/adapters/hnsw/open-portable-index.ts';
import { testVectorIndex } from './vector-index-contract.ts';

testVectorIndex('portable', openPortableIndex);
