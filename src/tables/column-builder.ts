import { type CellForm, type CellProblem, readNumber } from './cell.js';
import { type ColumnDeclaration, isText } from './declaration.js';
import { growing } from './growing.js';
import type { Column, Labels } from './table.js';

/** Collects the cells of one column. */
export interface ColumnBuilder {
  /** Takes the next cell, trimmed; a problem is given back, and the cell counts as blank. */
  readonly add: (text: string) => CellProblem | undefined;
  readonly finish: () => Column;
}

export function columnBuilder(column: ColumnDeclaration, form: CellForm): ColumnBuilder {
  return isText(column) ? textBuilder(column) : numberBuilder(column, form);
}

const blank: CellProblem = { problem: 'is blank.', remedy: 'Every row needs it.' };

function textBuilder({ required, choices, default: preset }: ColumnDeclaration): ColumnBuilder {
  const codes = growing((size) => new Int32Array(size));
  const known = new Map<string, number>();
  const labels: string[] = [];
  const codeOf = (text: string): number => {
    let code = known.get(text);
    if (code === undefined) {
      code = labels.push(text) - 1;
      known.set(text, code);
    }
    return code;
  };
  const add = (text: string): CellProblem | undefined => {
    if (text === '') {
      codes.push(typeof preset === 'string' ? codeOf(preset) : -1);
      return required ? blank : undefined;
    }
    const label = choices ? (choices.find((choice) => choice === text.toLowerCase()) ?? '') : text;
    codes.push(label === '' ? -1 : codeOf(label));
    return label === ''
      ? { problem: 'is none of its choices.', remedy: `Choose ${listed(choices ?? [])}.` }
      : undefined;
  };
  return { add, finish: (): Labels => ({ codes: codes.taken(), labels }) };
}

function listed(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join() : `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1]}`;
}

function numberBuilder(column: ColumnDeclaration, form: CellForm): ColumnBuilder {
  const values = growing((size) => new Float64Array(size));
  const preset = typeof column.default === 'number' ? column.default : NaN;
  // The same dates stand in many rows: each is read once.
  const read = new Map<string, number | CellProblem>();
  const readDate = (text: string): number | CellProblem => {
    let value = read.get(text);
    if (value === undefined) {
      value = readNumber(text, column, form);
      read.set(text, value);
    }
    return value;
  };
  const isDate = column.type === 'date';
  const add = (text: string): CellProblem | undefined => {
    if (text === '') {
      values.push(preset);
      return column.required ? blank : undefined;
    }
    const value = isDate ? readDate(text) : readNumber(text, column, form);
    values.push(typeof value === 'number' ? value : NaN);
    return typeof value === 'number' ? undefined : value;
  };
  return { add, finish: () => values.taken() };
}
