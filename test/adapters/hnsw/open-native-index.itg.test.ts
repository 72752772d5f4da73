import { openNativeIndex } from '../../../src/adapters/hnsw/open-native-index.ts';
import { testIndexReader } from './index-reader-contract.ts';

testIndexReader('native', openNativeIndex);
