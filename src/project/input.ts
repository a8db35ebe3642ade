import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Complaint } from '../complaint/complaint.js';
import type { PackedDemand } from '../tables/packed-demand.js';

/** A file that a result comes from, with its fingerprint. */
export interface Input {
  readonly file: string;
  readonly sha256: string;
}

/** What reading a project gathers. */
export interface Loaded {
  /** The folder from which paths are shown. */
  readonly directory: string;
  readonly inputs: Input[];
  readonly notes: string[];
  readonly complaints: Complaint[];
  /** Complaints beyond those listed. */
  more?: number;
  /** All demand, where the table holds only its first rows. */
  packedDemand?: PackedDemand;
}

/** The bytes of a file, unzipped where its name ends in .gz; undefined after a complaint. */
export function inputOf(path: string, loaded: Loaded): Buffer | undefined {
  const file = shownPath(path, loaded);
  try {
    const bytes = readFileSync(path);
    loaded.inputs.push(inputFrom(file, bytes));
    return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    loaded.complaints.push({ place: { file }, ...(problems[code ?? ''] ?? { problem: `cannot be read (${code}).` }) });
    return undefined;
  }
}

/** The fingerprint of what a file holds. */
export function inputFrom(file: string, content: Buffer | string): Input {
  return { file, sha256: createHash('sha256').update(content).digest('hex') };
}

const problems: Readonly<Record<string, { problem: string; remedy: string }>> = {
  EACCES: { problem: 'may not be read by you.', remedy: 'Change its permissions.' },
  EISDIR: { problem: 'is a folder.', remedy: 'A table is a file.' },
  ENOENT: { problem: 'is not there.', remedy: 'Is it a link to a file that is gone?' },
  Z_DATA_ERROR: { problem: 'is not gzip, though its name ends in .gz.', remedy: 'Zip it, or rename it.' },
  Z_BUF_ERROR: { problem: 'is cut off.', remedy: 'Copy it again.' },
};

/** The path as the user would write it from where the command runs. */
export function shownPath(path: string, { directory }: Pick<Loaded, 'directory'>): string {
  const inside = relative(directory, path);
  return inside.startsWith('..') ? path : inside;
}
