import { Command } from 'commander';
import { WrongUsage } from '../../complaint/complaint.js';
import { didYouMean } from '../../complaint/near-match.js';
import type { Block, Result, Row } from '../../report/result.js';
import { plainBlock } from '../../report/view.js';
import type { ColumnDeclaration, TableDeclaration } from '../../tables/declaration.js';
import { tableDeclarations } from '../../tables/declarations/index.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import { originless, type Shell, show } from '../shell.js';

const columns = [
  { name: 'table' },
  { name: 'column' },
  { name: 'type' },
  { name: 'unit' },
  { name: 'required' },
  { name: 'default' },
  { name: 'description' },
] as const;

/** `whatif tables` prints the declarations that reading and checking work from. */
export function tablesCommand(shell: Shell): Command {
  return addCommonOptions(new Command('tables'), ['format', 'output', 'color'])
    .argument('[tables...]', 'names of tables; all of them, in brief, when none is given')
    .addHelpText('after', '\nExample:\n  whatif tables demand capacity')
    .action((names: string[], options: CommonOptions) =>
      show(shell, describe(names), originless(shell, 'tables'), options),
    );
}

function describe(names: readonly string[]): Result {
  const chosen = names.length === 0 ? tableDeclarations : names.map(declarationOf);
  return {
    columns,
    rows: chosen.flatMap(rowsOf),
    view: () => (names.length === 0 ? [inBrief()] : chosen.map(inDetail)),
    notes:
      names.length === 0
        ? ['* required. `whatif tables NAME` describes the columns of a table; only demand.csv must be there.']
        : [],
  };
}

function declarationOf(name: string): TableDeclaration {
  const found = tableDeclarations.find((declaration) => declaration.name === name.replace(/\.csv$/, ''));
  if (found) return found;
  const near = didYouMean(
    name,
    tableDeclarations.map((declaration) => declaration.name),
  );
  throw new WrongUsage(`There is no table "${name}". ${near ?? 'whatif tables lists them.'}`);
}

function rowsOf({ name, columns }: TableDeclaration): Row[] {
  return columns.map((column) => ({ table: name, ...rowOf(column) }));
}

function rowOf({ name, type, unit, required, default: preset, description }: ColumnDeclaration): Row {
  return { column: name, type, unit, required: required === true, default: preset, description };
}

function inBrief(): Block {
  return {
    columns: [{ title: 'table' }, { title: 'columns' }],
    lead: 2,
    rows: tableDeclarations.map(({ name, columns }) => [
      { text: name, tone: 'strong' },
      { text: columns.map((column) => column.name + (column.required ? '*' : '')).join(', ') },
    ]),
  };
}

function inDetail(declaration: TableDeclaration): Block {
  return plainBlock(
    columns.slice(1),
    declaration.columns.map(rowOf),
    `${declaration.name}.csv: ${declaration.summary}`,
  );
}
