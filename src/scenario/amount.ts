import { readNumber } from '../tables/cell.js';
import type { ColumnDeclaration } from '../tables/declaration.js';
import type { Compile } from './expression.js';
import type { JsonSchema } from './json-schema.js';
import type { Argument } from './scenario.js';
import type { Written } from './written.js';

/** A number, a percentage, an expression or a text. */
export const amountSchema: JsonSchema = { type: ['number', 'string'] };

const factor: ColumnDeclaration = { name: 'factor', type: 'share', description: 'a factor: 1.2, 120%' };

/** A factor: a number, a percentage, or an expression. */
export function readFactor(written: Written, compile: Compile): Argument | undefined {
  return readAmount(written, factor, compile);
}

/** A value for a column as its cells are written (units of time and dates as well), or an expression; texts for columns of text. */
export function readAmount(written: Written, column: ColumnDeclaration, compile: Compile): Argument | undefined {
  const text = written.text();
  if (text === undefined) return undefined;
  if (column.type === 'text') return { kind: 'text', text };
  if (column.type === 'choice') return readChoice(written, text, column);
  const { min: _min, max: _max, ...unbounded } = column;
  const value = readNumber(
    text,
    { ...unbounded, type: column.type === 'integer' ? 'number' : column.type },
    { decimal: '.' },
  );
  if (typeof value === 'number') return { kind: 'number', value };
  if (column.type === 'date' || /^\d{4}-\d/.test(text)) {
    written.complain(value.problem, value.remedy);
    return undefined;
  }
  if (column.type !== 'share' && /^[+-]?[\d.]+\s*%$/.test(text)) {
    written.complain(
      'is a percentage, and this column holds none.',
      `To raise it by ${text}, write multiply: ${1 + Number.parseFloat(text) / 100}.`,
    );
    return undefined;
  }
  const expression = compile(text);
  if ('evaluate' in expression) return { kind: 'expression', expression };
  written.complain(expression.problem, expression.remedy);
  return undefined;
}

function readChoice(written: Written, text: string, { choices = [] }: ColumnDeclaration): Argument | undefined {
  if (choices.includes(text)) return { kind: 'text', text };
  written.complain('is none of its choices.', `Choose ${choices.join(', ')}.`);
  return undefined;
}
