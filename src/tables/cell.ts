import { type DateOrder, isDate, lastDayOf, readDate } from '../calendar/written-date.js';
import type { ColumnDeclaration } from './declaration.js';

/** How the cells of a project's files are written. */
export interface CellForm {
  readonly decimal: '.' | ',';
  readonly dates?: DateOrder;
}

/** Why a cell does not fit its column, and what to do. */
export interface CellProblem {
  readonly problem: string;
  readonly remedy?: string;
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const timeUnits: Readonly<Record<string, number>> = {
  min: 1 / 60,
  minute: 1 / 60,
  h: 1,
  hour: 1,
  d: 24,
  day: 24,
  w: 168,
  week: 168,
};
const withTimeUnit = /^(\S+)\s*(min|minute|h|hour|d|day|w|week)s?$/i;

/** Reads a cell that is not blank as the column's type of number: a number, a share, a date, hours or days. */
export function readNumber(text: string, column: ColumnDeclaration, form: CellForm): number | CellProblem {
  const value = column.type === 'date' ? readDateCell(text, column, form) : readQuantity(text, column, form);
  return typeof value === 'number' ? inRange(value, column) : value;
}

function readDateCell(text: string, { lastDay }: ColumnDeclaration, form: CellForm): number | CellProblem {
  const date = readDate(text, form.dates);
  if (!isDate(date)) return date;
  return lastDay ? lastDayOf(date) : date.instant;
}

function readQuantity(text: string, column: ColumnDeclaration, form: CellForm): number | CellProblem {
  const value = plain(text, form);
  if (!Number.isNaN(value)) return value;
  if (column.type === 'share' && text.endsWith('%')) {
    const percent = plain(text.slice(0, -1).trimEnd(), form);
    if (!Number.isNaN(percent)) return percent / 100;
  }
  return inHoursOrDays(text, column, form) ?? { problem: 'is not a number.', remedy: remedyFor(text, column, form) };
}

function plain(text: string, { decimal }: CellForm): number {
  if (decimal === '.') return plainNumber.test(text) ? Number(text) : NaN;
  const pointed = text.includes('.') ? '' : text.replace(',', '.');
  return plainNumber.test(pointed) ? Number(pointed) : NaN;
}

function inHoursOrDays(text: string, { unit }: ColumnDeclaration, form: CellForm): number | undefined {
  if (unit !== 'hours' && unit !== 'days') return undefined;
  const match = withTimeUnit.exec(text);
  const amount = match ? plain(match[1], form) : NaN;
  if (match === null || Number.isNaN(amount)) return undefined;
  const hours = amount * timeUnits[match[2].toLowerCase()];
  return unit === 'hours' ? hours : hours / 24;
}

function remedyFor(text: string, column: ColumnDeclaration, { decimal }: CellForm): string {
  const grouped =
    decimal === '.'
      ? /^[+-]?\d{1,3}([ ',’\u00a0\u202f]\d{3})+(\.\d+)?$/
      : /^[+-]?\d{1,3}([ '.’\u00a0\u202f]\d{3})+(,\d+)?$/;
  if (decimal === '.' && /^[+-]?\d+,\d+$/.test(text) && !/^[+-]?\d{1,3}(,\d{3})+$/.test(text))
    return 'Is the decimal mark a comma? Set csv.decimal: "," in whatif.yaml.';
  if (decimal === '.' && /^[+-]?\d{1,3}(?:\.\d{3})+(?:\.\d{3}|,\d+)$/.test(text))
    return 'Set csv.decimal: "," in whatif.yaml, and write it without marks between thousands.';
  if (decimal === ',' && plainNumber.test(text) && !/^[+-]?\d{1,3}\.\d{3}$/.test(text))
    return 'Is the decimal mark a point? Set csv.decimal: "." in whatif.yaml.';
  if (grouped.test(text)) return 'Write it without marks between thousands.';
  if (text.endsWith('%')) return 'Write it as a number: this column is no share.';
  const wanted =
    column.type === 'share' ? 'a share as 0.85 or 85%' : column.unit ? `a number of ${column.unit}` : 'a number';
  return column.required ? `Write ${wanted}.` : `Write ${wanted}, or leave it blank.`;
}

function inRange(value: number, { type, min, max }: ColumnDeclaration): number | CellProblem {
  if (!Number.isFinite(value)) return { problem: 'is too large a number.', remedy: 'Is its exponent right?' };
  if (type === 'integer' && !Number.isInteger(value)) return { problem: 'is not a whole number.', remedy: 'Round it.' };
  if (min !== undefined && value < min) return tooSmall(min);
  if (max !== undefined && value > max) return tooLarge(value, max, type);
  return value;
}

function tooSmall(min: number): CellProblem {
  if (min === 0) return { problem: 'is below zero.', remedy: 'Write zero or more.' };
  // A least number that is next to nothing stands for "above zero".
  if (min > 0 && min < 0.001) return { problem: 'is not above zero.', remedy: 'Write a number above zero.' };
  return { problem: `is below ${min}.`, remedy: `Write ${min} or more.` };
}

function tooLarge(value: number, max: number, type: ColumnDeclaration['type']): CellProblem {
  const problem = `is above ${max}.`;
  if (type === 'share' && value > 2 && value <= 100 * max)
    return { problem, remedy: `Is it a percentage? Write ${value}% or ${value / 100}.` };
  return { problem, remedy: `Write ${max} or less.` };
}
