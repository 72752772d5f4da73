import { openNativeIndex } from '../../../src/adapters/hnsw/open-native-index.ts';
import { testVectorIndex } from './vector-index-contract.ts';

testVectorIndex('native', openNativeIndex);
