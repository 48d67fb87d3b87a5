import type { Settings } from '../settings.js';
import { Folder } from './folder.js';

/** Opens the folder of these names, one after the other and following no link, for as long as the work with it takes. */
export async function withFolder<Value>(
  names: readonly string[],
  settings: Settings,
  work: (folder: Folder) => Promise<Value>,
): Promise<Value> {
  let folder = await Folder.root(settings);
  try {
    for (const name of names) {
      const parent = folder;
      folder = await parent.enter(name);
      await parent.close();
    }
    return await work(folder);
  } finally {
    await folder.close();
  }
}
