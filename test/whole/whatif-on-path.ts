import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A PATH on which `whatif` is the command of this checkout, as it is for who installed it. */
export function pathWithWhatif(scratch: string): string {
  const folder = join(scratch, 'bin');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'whatif'))) symlinkSync(resolve('bin/whatif.js'), join(folder, 'whatif'));
  return `${folder}:${process.env.PATH}`;
}
