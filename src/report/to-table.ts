import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import stringWidth from 'string-width';
import { printable } from './printable.js';
import type { Block, Format, Look, Meta, Result, Tone, ViewCell } from './result.js';
import { viewOf } from './view.js';
import { wrapped } from './wrapped.js';

/** A table for a terminal: aligned, rounded, coloured where colour is wanted, folded where it would be too wide. */
export const toTable: Format = { name: 'table', summary: 'a table for people', write };

function* write(result: Result, _meta: Meta, look: Look): Iterable<string> {
  const chalk = new Chalk({ level: look.color ? 1 : 0 });
  const sentence = (text: string): string => (look.wraps ? wrapped(printable(text), look.width) : printable(text));
  let first = true;
  for (const block of viewOf(result)) {
    if (!first) yield '\n';
    first = false;
    if (block.title) yield `${chalk.bold(sentence(block.title))}\n`;
    // A sentence alone: a title without a table.
    if (block.columns.length === 0) continue;
    const widths = widthsOf(block, look.width);
    let fold = 0;
    for (const columns of folds(block, widths, look.width))
      yield `${fold++ > 0 ? '\n' : ''}${drawn(block, columns, widths, chalk)}\n`;
  }
  for (const note of result.notes) yield `${sentence(note)}\n`;
}

/** A column that may wrap is never narrower than this. */
const narrowest = 24;

/**
 * How wide the columns are: as their texts. A lead column that may wrap gives way until the others stand beside it, another one only where it
 * is too wide for a fold of its own.
 */
function widthsOf({ columns, lead, rows }: Block, width: number): readonly number[] {
  const widths = columns.map(({ title }, column) =>
    Math.max(
      ...title.split('\n').map((line) => stringWidth(printable(line))),
      ...rows.map((row) => cellWidth(row[column])),
    ),
  );
  const besides = (column: number, isCounted: (other: number) => boolean): number =>
    widths.reduce((sum, own, other) => (other !== column && isCounted(other) ? sum + own + gap : sum), 0);
  columns.forEach(({ wraps }, column) => {
    const others = besides(column, (other) => column < lead || other < lead);
    if (wraps) widths[column] = Math.min(widths[column] as number, Math.max(narrowest, width - others));
  });
  return widths;
}

/** The columns of each fold: the lead columns, and as many groups of the others as the width holds, at least one. */
function folds(block: Block, widths: readonly number[], width: number): number[][] {
  const group = block.group ?? 1;
  const lead = block.columns.slice(0, block.lead).map((_, column) => column);
  const drawnWidth = (columns: readonly number[]): number =>
    columns.reduce((sum, column) => sum + (widths[column] as number) + gap, -gap);

  const all: number[][] = [];
  let fold = [...lead];
  for (let column = block.lead; column < block.columns.length; column += group) {
    const next = Array.from({ length: Math.min(group, block.columns.length - column) }, (_, step) => column + step);
    if (fold.length > lead.length && drawnWidth([...fold, ...next]) > width) {
      all.push(fold);
      fold = [...lead];
    }
    fold.push(...next);
  }
  all.push(fold);
  return all;
}

const gap = 2;

function cellWidth(cell: ViewCell | undefined): number {
  return cell === undefined ? 0 : stringWidth(printable(cell.text));
}

/** Rows without frames: what a terminal shows is what a person may copy. */
const frameless = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
    ['', '-mid', '-left', '-right'].map((part) => [`${side}${part}`, '']),
  ),
);

function drawn(block: Block, columns: readonly number[], widths: readonly number[], chalk: ChalkInstance): string {
  const isWrapped = columns.some((column) => block.columns[column]?.wraps);
  const table = new Table({
    head: columns.map((column) =>
      (block.columns[column]?.title ?? '')
        .split('\n')
        .map((line) => chalk.dim(printable(line)))
        .join('\n'),
    ),
    colAligns: columns.map((column) => block.columns[column]?.align ?? 'left'),
    chars: { ...frameless, 'mid-mid': '', middle: ' '.repeat(gap) },
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
    ...(isWrapped ? { wordWrap: true, colWidths: columns.map((column) => widths[column] as number) } : {}),
  });
  for (const row of block.rows) table.push(columns.map((column) => painted(row[column], chalk)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function painted(cell: ViewCell | undefined, chalk: ChalkInstance): string {
  if (cell === undefined) return '';
  const text = printable(cell.text);
  return cell.tone === undefined ? text : paint[cell.tone](chalk)(text);
}

const paint: Record<Tone, (chalk: ChalkInstance) => ChalkInstance> = {
  good: (chalk) => chalk.green,
  bad: (chalk) => chalk.red,
  quiet: (chalk) => chalk.dim,
  strong: (chalk) => chalk.bold,
};
