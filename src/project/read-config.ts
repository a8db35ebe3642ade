import type { Complaint } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import { readPlain } from '../scenario/read-parameter.js';
import { readWritten, type Written } from '../scenario/written.js';
import { tableDeclarations } from '../tables/declarations/index.js';
import type { SettingDeclaration, SettingValue } from './setting.js';
import { settingDeclarations } from './settings.js';

/** A value of whatif.yaml, with where it is written. */
export interface Configured {
  readonly value: SettingValue;
  readonly written: Written;
}

/** Values by path, `calendar.bucket`. */
export type Config = ReadonlyMap<string, Configured>;

/** Reads whatif.yaml by its declarations: values by path; what is wrong is put to the complaints. */
export function readConfig(text: string, file: string, complaints: Complaint[]): Config {
  const configured = new Map<string, Configured>();
  const root = readWritten(text, file, complaints);
  if (root === undefined || root.isEmpty) return configured;
  const sections = [...new Set(settingDeclarations.map(({ path }) => path.split('.')[0]))];
  for (const [section, written] of root.entries(sections)) {
    const inside = settingDeclarations.filter(({ path }) => path.startsWith(`${section}.`));
    if (inside.length === 0)
      take(settingDeclarations.find(({ path }) => path === section) as SettingDeclaration, written, configured);
    for (const [key, value] of inside.length === 0
      ? []
      : written.entries(inside.map(({ path }) => path.slice(section.length + 1))))
      take(inside.find(({ path }) => path === `${section}.${key}`) as SettingDeclaration, value, configured);
  }
  return configured;
}

function take(declaration: SettingDeclaration, written: Written, configured: Map<string, Configured>): void {
  const value = read(declaration, written);
  if (value !== undefined) configured.set(declaration.path, { value, written });
}

function read(declaration: SettingDeclaration, written: Written): SettingValue | undefined {
  switch (declaration.type) {
    case 'text':
      return written.text();
    case 'choice':
      return readChoice(declaration, written);
    case 'integer':
    case 'number':
      return readNumber(declaration, written);
    case 'texts':
      return written
        .items()
        .flatMap((item) => (declaration.choices ? readChoice(declaration, item) : item.text()) ?? []);
    case 'shares':
      return readShares(written);
    case 'names':
      return readNames(written);
    case 'names by table':
      return readNamesByTable(written);
    case 'levers':
      // Read with the expressions and tables that they need, by readLevers.
      return [];
  }
}

function readChoice({ choices = [] }: SettingDeclaration, written: Written): string | undefined {
  const text = written.text();
  if (text === undefined || choices.includes(text)) return text;
  const shown = choices.map((choice) => (/\w/.test(choice) ? choice : JSON.stringify(choice)));
  written.complain('is none of its choices.', didYouMean(text, choices) ?? `Choose ${shown.join(', ')}.`);
  return undefined;
}

function readNumber(
  { type, min = -Infinity, max = Infinity }: SettingDeclaration,
  written: Written,
): number | undefined {
  const text = written.text();
  if (text === undefined) return undefined;
  const value = readPlain(text);
  if (value >= min && value <= max && (type === 'number' || Number.isInteger(value))) return value;
  written.complain(
    `is no ${type === 'integer' ? 'whole number' : 'number'} from ${min} to ${max}.`,
    'Change it, or leave it out.',
  );
  return undefined;
}

function readShares(written: Written): readonly number[] | undefined {
  if (written.isBlank) written.complain('is an empty list.', 'Write 0.1, 0.5, 0.9, or leave it out.');
  const values = written.items().map((item) => {
    const value = readPlain(item.text() ?? '');
    if (value > 0 && value < 1) return value;
    item.complain('is no share between 0 and 1.', 'Write 0.1, 0.5, 0.9.');
    return NaN;
  });
  return values.some(Number.isNaN) ? undefined : values.sort((first, second) => first - second);
}

function readNames(written: Written): ReadonlyMap<string, string> {
  return new Map(
    written.entries().flatMap(([name, value]): [string, string][] => {
      const text = value.text();
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

function readNamesByTable(written: Written): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const byTable = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, headers] of written.entries(tableDeclarations.map((table) => table.name))) {
    const known = tableDeclarations.find((table) => table.name === name)?.columns.map((column) => column.name) ?? [];
    const mapping = new Map<string, string>();
    for (const [foreign, column] of headers.anyEntries()) {
      const text = column.text();
      if (text === undefined) continue;
      if (known.includes(text)) mapping.set(foreign, text);
      else
        column.complain(`is no column of ${name}.`, didYouMean(text, known) ?? `Its columns are ${known.join(', ')}.`);
    }
    byTable.set(name, mapping);
  }
  return byTable;
}
