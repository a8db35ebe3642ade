import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src may import, beside itself. The shell (`cli`) and the library's door (`index.ts`) may import all. */
const mayImport: Record<string, readonly string[]> = {
  assistant: ['risk', 'analysis', 'kpi', 'scenario', 'tables', 'calendar', 'complaint'],
  history: ['complaint'],
  threads: ['risk', 'analysis', 'forecast', 'plan', 'numeric'],
  project: ['kpi', 'plan', 'forecast', 'scenario', 'tables', 'calendar', 'complaint'],
  report: [],
  risk: ['analysis', 'kpi', 'plan', 'forecast', 'scenario', 'tables', 'calendar', 'complaint', 'numeric'],
  analysis: ['kpi', 'plan', 'forecast', 'scenario', 'tables', 'calendar', 'complaint', 'numeric'],
  kpi: ['plan', 'scenario', 'calendar', 'numeric'],
  plan: ['tables', 'calendar', 'numeric'],
  forecast: ['calendar', 'numeric'],
  scenario: ['tables', 'calendar', 'complaint', 'numeric'],
  tables: ['calendar', 'complaint'],
  calendar: ['complaint'],
  complaint: [],
  numeric: [],
};
const shell = ['cli', 'history', 'project', 'threads'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const sourceOf = (file: string): string => readFileSync(join('src', file), 'utf8');

function importsOf(file: string): string[] {
  const written = [...sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    (match) => match[1] as string,
  );
  return written.map((path) => join(file, '..', path));
}

describe('layers', () => {
  it('every import points down the table', () => {
    const wrong = files.flatMap((file) => {
      const folder = folderOf(file);
      if (folder === '' || folder === 'cli') return [];
      const allowed = [folder, ...(mayImport[folder] ?? [])];
      return importsOf(file)
        .filter((target) => !allowed.includes(folderOf(target)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('the table names every folder and has no circle', () => {
    const folders = [...new Set(files.map(folderOf))].filter((folder) => folder !== '' && folder !== 'cli');
    expect(folders.filter((folder) => !(folder in mayImport))).toEqual([]);
    const reaches = (from: string, to: string): boolean =>
      (mayImport[from] ?? []).some((next) => next === to || reaches(next, to));
    expect(Object.keys(mayImport).filter((folder) => reaches(folder, folder))).toEqual([]);
  });

  it('only the shell touches the process, the console and the file system', () => {
    const touching = files.filter((file) => {
      const folder = folderOf(file);
      if (folder === '' || shell.includes(folder)) return false;
      return /\bprocess\.|\bconsole\.|from 'node:(fs|process|child_process|os|worker_threads)|\bDate\.now\(|\bMath\.random\(/.test(
        sourceOf(file),
      );
    });
    expect(touching).toEqual([]);
  });

  it('one file alone reaches over a network', () => {
    const reaching = files.filter((file) => /\bfetch\(|from 'node:(http|https|net|tls|dgram|dns)/.test(sourceOf(file)));
    expect(reaching).toEqual([join('cli', 'ask', 'model-endpoint.ts')]);
  });
});
