import { declarationOf } from './declarations/index.js';
import type { Table } from './table.js';

/**
 * The columns of a table's file that go along with its quantities and can explain them: those declared as such (a price), and further
 * columns of numbers (a promotion), in the order of the declaration.
 */
export function covariatesOf({ declaration, positions }: Table): readonly string[] {
  if (declaration.further !== 'numbers') return [];
  const declared = declarationOf(declaration.name).columns;
  return declaration.columns
    .filter(({ name, covariate }) => positions.has(name) && (covariate || !declared.some((own) => own.name === name)))
    .map(({ name }) => name);
}
