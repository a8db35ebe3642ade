import { didYouMean } from '../complaint/near-match.js';
import { type ColumnDeclaration, isText, type TableDeclaration } from '../tables/declaration.js';
import { tableDeclarations } from '../tables/declarations/index.js';
import { readPeriod } from './period.js';
import type { ReadContext } from './read-context.js';
import { readWhere } from './read-where.js';
import type { Override, Period } from './scenario.js';
import { verbs } from './verbs/index.js';
import type { Verb } from './verbs/verb.js';
import type { Written } from './written.js';

export const overrideKeys = ['table', 'column', 'where', 'during', 'optional'] as const;

/** Reads one override; undefined after a complaint. */
export function readOverride(written: Written, scenario: string, context: ReadContext): Override | undefined {
  const names = verbs.map(({ name }) => name);
  const before = context.complaints.length;
  const keys = new Map(written.entries([...overrideKeys, ...names]));
  if (context.complaints.length > before) return undefined;
  const table = tableOf(written, keys.get('table'));
  const verb = verbOf(written, [...keys.keys()]);
  if (table === undefined || verb === undefined) return undefined;
  const column = columnOf(table, keys.get('column'));
  if (column === undefined) return undefined;
  const told = keys.get(verb.name) as Written;
  if (verb.after !== undefined && verb.name !== 'set' && isText(column)) {
    told.complain(`calculates, and ${table.name}.${column.name} is text.`, 'Use set, or name another column.');
    return undefined;
  }
  const argument = verb.read(told, { table, column, compile: context.compile });
  const where = readWhere(keys.get('where'), table);
  const during = duringOf(keys.get('during'), table, verb, context);
  if (argument === undefined || where === undefined || during === null) return undefined;
  if (verb.name === 'ramp' && during === undefined) {
    written.complain('is a ramp without `during`.', 'Say between which buckets it rises: during: 2026-04..2026-06.');
    return undefined;
  }
  const parts = [
    verb.acts === 'rows' ? table.name : `${table.name}.${column.name}`,
    wordsOf(keys.get('where')),
    during?.written,
    verb.words(told.found ?? '', told),
  ];
  return {
    table: table.name,
    column: column.name,
    where,
    during,
    verb: verb.name,
    argument,
    optional: keys.get('optional')?.truth() ?? false,
    place: written.place,
    scenario,
    words: parts.filter((part) => part).join(' '),
  };
}

function tableOf(written: Written, named: Written | undefined): TableDeclaration | undefined {
  if (named === undefined) {
    written.complain('names no table.', 'Add table: demand, or another table.');
    return undefined;
  }
  const name = named.text();
  const found = tableDeclarations.find((declaration) => declaration.name === name);
  const names = tableDeclarations.map((declaration) => declaration.name);
  if (!found && name !== undefined)
    named.complain('is no table.', didYouMean(name, names) ?? 'whatif tables lists them.');
  return found;
}

function verbOf(written: Written, keys: readonly string[]): Verb | undefined {
  const named = verbs.filter(({ name }) => keys.includes(name));
  if (named.length === 1) return named[0];
  const all = verbs.map(({ name }) => name).join(', ');
  if (named.length === 0) written.complain('has no verb.', `Add one of ${all}.`);
  else
    written.complain(
      `has more than one verb: ${named.map(({ name }) => name).join(' and ')}.`,
      'Write an override for each.',
    );
  return undefined;
}

function columnOf(table: TableDeclaration, named: Written | undefined): ColumnDeclaration | undefined {
  const name = named === undefined ? table.overridden : named.text();
  const found = table.columns.find((column) => column.name === name);
  if (found || name === undefined) return found;
  // A covariate is no declared column; the data says later whether the file has it.
  if (table.further === 'numbers') return { name, type: 'number', description: 'a covariate' };
  const names = table.columns.map((column) => column.name);
  named?.complain(`is no column of ${table.name}.`, didYouMean(name, names) ?? `Its columns are ${names.join(', ')}.`);
  return undefined;
}

/** The period; null after a complaint. */
function duringOf(
  written: Written | undefined,
  table: TableDeclaration,
  verb: Verb,
  { calendar }: ReadContext,
): Period | undefined | null {
  const text = written?.text();
  if (written === undefined || text === undefined) return written === undefined ? undefined : null;
  if (table.time === undefined) {
    written.complain(
      `says when, and rows of ${table.name} have no date.`,
      'Leave it out: the override holds for the whole plan.',
    );
    return null;
  }
  if (verb.name === 'insert' && !('at' in table.time)) {
    written.complain('says when, and the rows to put in say it themselves.', 'Leave it out.');
    return null;
  }
  const period = readPeriod(text, calendar);
  if ('from' in period && verb.name === 'insert' && period.from === -Infinity) {
    written.complain('has no beginning, and rows are put in for each of its buckets.', 'Say when it begins.');
    return null;
  }
  if ('from' in period) return period;
  written.complain(period.problem, period.remedy);
  return null;
}

function wordsOf(where: Written | undefined): string {
  if (where === undefined || !where.isMap) return '';
  const parts = where.entries().map(([, value]) =>
    value
      .items()
      .map((item) => item.found ?? '…')
      .join('|'),
  );
  return parts.length > 0 ? `[${parts.join(', ')}]` : '';
}
