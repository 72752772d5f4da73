import { testArtifactFiles } from './artifact-files-contract.ts';
import { createMemoryArtifactFiles } from './memory-artifact-files.ts';

testArtifactFiles('memory', async (_test, contents) => createMemoryArtifactFiles(contents));
