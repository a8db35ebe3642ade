import { rawNumber } from './number-text.js';
import { printable } from './printable.js';
import type { Format, Meta, Result } from './result.js';

/** `{"meta": …, "rows": […]}`: one row a line, unknown as null, keys in the order of the columns. */
export const toJson: Format = { name: 'json', summary: 'JSON with rows and their origin', write };

function* write({ columns, rows, notes }: Result, meta: Meta): Iterable<string> {
  const names = columns.map(({ name }) => name);
  yield `{\n"meta": ${jsonText({ ...meta, notes })},\n"rows": [`;
  let separator = '\n';
  for (const row of rows) {
    yield separator + jsonText(Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
    separator = ',\n';
  }
  yield separator === '\n' ? ']\n}\n' : '\n]\n}\n';
}

/** JSON has no word for NaN and the infinities, null stands for them; what JSON.stringify leaves raw is escaped as JSON does. */
function jsonText(value: object): string {
  return printable(JSON.stringify(value, (_, cell: unknown) => (typeof cell === 'number' ? rawNumber(cell) : cell)));
}
