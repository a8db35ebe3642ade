import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BadInput } from '../complaint/complaint.js';

/** Files that stand under their temporary name now: taken away should the process be interrupted. */
const halfWritten = new Set<string>();

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed over it. A device or a pipe (`/dev/stdout`)
 * is written as it is, and a link stays a link.
 * @throws BadInput where the file cannot be written, with what to do; nothing is left behind.
 */
export function writeFile(path: string, pieces: Iterable<string>): void {
  try {
    const target = existsSync(path) ? realpathSync(path) : path;
    if (existsSync(target) && !statSync(target).isFile()) writePieces(openSync(target, 'w'), pieces);
    else replace(target, pieces);
  } catch (error) {
    discardHalfWritten();
    throw unwritable(path, error as NodeJS.ErrnoException);
  }
}

/** The same for pieces that are made as they are written. */
export async function writeStream(path: string, pieces: AsyncIterable<string>): Promise<void> {
  try {
    const target = existsSync(path) ? realpathSync(path) : path;
    const isDevice = existsSync(target) && !statSync(target).isFile();
    const temporary = isDevice ? target : temporaryFor(target);
    const file = openSync(temporary, 'w');
    try {
      for await (const piece of pieces) writeWhole(file, Buffer.from(piece));
      if (!isDevice) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!isDevice) putInPlace(temporary, target);
  } catch (error) {
    discardHalfWritten();
    throw unwritable(path, error as NodeJS.ErrnoException);
  }
}

function temporaryFor(path: string): string {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  halfWritten.add(temporary);
  return temporary;
}

function putInPlace(temporary: string, path: string): void {
  renameSync(temporary, path);
  halfWritten.delete(temporary);
}

function replace(path: string, pieces: Iterable<string>): void {
  const temporary = temporaryFor(path);
  writePieces(openSync(temporary, 'w'), pieces, fsyncSync);
  putInPlace(temporary, path);
}

function writePieces(file: number, pieces: Iterable<string>, finish?: (file: number) => void): void {
  try {
    for (const piece of pieces) writeWhole(file, Buffer.from(piece));
    finish?.(file);
  } finally {
    closeSync(file);
  }
}

/** Takes away what an interrupted or failed write left. */
export function discardHalfWritten(): void {
  for (const path of halfWritten) rmSync(path, { force: true });
  halfWritten.clear();
}

function writeWhole(file: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}

function unwritable(path: string, error: NodeJS.ErrnoException): unknown {
  const remedy = error.code === undefined ? undefined : remedies[error.code];
  if (remedy === undefined) return error;
  return new BadInput([{ place: { file: path }, problem: `cannot be written (${error.code}).`, remedy }]);
}

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'Its folder does not exist: make it first.',
  ENOTDIR: 'A part of its path is a file, not a folder.',
  EISDIR: 'It is a folder: name a file in it.',
  EACCES: 'You may not write there: choose another place.',
  EPERM: 'You may not write there: choose another place.',
  EROFS: 'That disk is read-only: choose another place.',
  ENOSPC: 'The disk is full: make room or choose another place. Nothing was left half-written.',
  EDQUOT: 'Your quota is used up: make room or choose another place. Nothing was left half-written.',
  ENAMETOOLONG: 'The name is too long.',
};
