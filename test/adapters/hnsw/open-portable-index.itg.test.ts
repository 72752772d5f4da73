import { openPortableIndex } from '../../../src/adapters/hnsw/open-portable-index.ts';
import { testIndexReader } from './index-reader-contract.ts';

testIndexReader('portable', openPortableIndex);
