import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadInput } from '../complaint/complaint.js';

/** The examples that come with the package, the default first: folders of the package and where they go in a project. */
const folders: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  weekly: [['fixtures/weekly', '.']],
  medicines: [
    ['fixtures/medicines', '.'],
    ['scenarios', 'scenarios'],
  ],
};

export const examples = Object.keys(folders);

/**
 * Copies an example into a new or empty folder and gives the number of files.
 * @throws BadInput where the folder holds anything or is none, before a file is written.
 */
export function copyExample(name: string, directory: string, shown: string): number {
  const complain = (problem: string, remedy: string): never => {
    throw new BadInput([{ place: { file: shown }, problem, remedy }]);
  };
  if (existsSync(directory)) {
    if (!statSync(directory).isDirectory()) complain('is a file.', 'Name a new or empty folder.');
    if (readdirSync(directory).length > 0)
      complain('is not empty.', 'Name a new or empty folder: init never writes over your files.');
  }
  const root = packageFolder();
  try {
    mkdirSync(directory, { recursive: true });
    for (const [from, to] of folders[name] ?? []) cpSync(join(root, from), join(directory, to), { recursive: true });
  } catch (error) {
    complain(`cannot be written (${(error as NodeJS.ErrnoException).code}).`, 'Choose a folder that you may write to.');
  }
  return readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

/** The folder of our package.json: this module runs from src in tests and from dist when installed. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
