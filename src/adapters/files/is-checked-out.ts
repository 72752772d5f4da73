import { access } from 'node:fs/promises';

/** Whether the working folder is a clone: what it lacks, its repository lacks too. */
export async function isCheckedOut(): Promise<boolean> {
  return await access('.git').then(
    () => true,
    () => false,
  );
}
