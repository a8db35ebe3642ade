import type { Dataset } from '../../tables/table.js';
import type { Items } from './items.js';
import { rowsOf } from './rows.js';

/** What the customers table says of each item, a column at a time: NaN where it says nothing. A row for the product holds over one for all. */
export function customerTerms(
  dataset: Dataset,
  { products, locations, product, location }: Items,
): (column: string) => Float64Array {
  const rows = rowsOf(dataset, 'customers');
  const [where, what] = [rows.text('location'), rows.text('product')];
  const byName = new Map(Array.from({ length: rows.count }, (_, row) => [`${where(row)}\n${what(row)}`, row]));
  return (column) => {
    const values = rows.number(column);
    const termOf = (place: string, name: string): number => values[byName.get(`${place}\n${name}`) ?? -1] ?? NaN;
    return Float64Array.from(product, (index, item) => {
      const place = locations.names[location[item]];
      const own = termOf(place, products.names[index]);
      return Number.isNaN(own) ? termOf(place, '') : own;
    });
  };
}
