import type { Dataset } from '../../tables/table.js';
import type { ChangeoverArrays, ItemArrays } from '../network.js';
import type { NameIndex } from './index-names.js';
import type { Items } from './items.js';
import { rowsOf } from './rows.js';

/** Changeover hours between products, per resource; of several rows that fit, the most exact counts: products, then families, then `*`. */
export function changeoversOf(
  dataset: Dataset,
  items: Items,
  item: ItemArrays,
  families: NameIndex,
  resources: NameIndex,
): ChangeoverArrays {
  const rows = rowsOf(dataset, 'changeovers');
  const [resource, from, to] = [rows.text('resource'), rows.text('from'), rows.text('to')];
  const hours = rows.number('hours');
  const count = items.products.names.length;
  const familyOf = new Int32Array(count).fill(-1);
  items.product.forEach((product, index) => {
    familyOf[product] = item.family[index];
  });
  const matching = (name: string): { readonly products: readonly number[]; readonly exactness: number } => {
    const product = items.products.find(name);
    if (product !== undefined) return { products: [product], exactness: 2 };
    const family = families.find(name);
    const all = Array.from({ length: count }, (_, index) => index);
    if (family !== undefined) return { products: all.filter((index) => familyOf[index] === family), exactness: 1 };
    return { products: name === '*' ? all : [], exactness: 0 };
  };
  const matrices: (Float64Array | undefined)[] = resources.names.map(() => undefined);
  const exactness = new Map<number, Int8Array>();
  for (let row = 0; row < rows.count; row++) {
    const index = resources.find(resource(row));
    if (index === undefined) continue;
    const matrix = matrices[index] ?? new Float64Array(count * count).fill(NaN);
    const exact = exactness.get(index) ?? new Int8Array(count * count).fill(-1);
    matrices[index] = matrix;
    exactness.set(index, exact);
    const [first, second] = [matching(from(row)), matching(to(row))];
    const sum = first.exactness + second.exactness;
    for (const one of first.products)
      for (const other of second.products) {
        const cell = one * count + other;
        if (one === other && sum < 4) continue;
        if (sum < exact[cell]) continue;
        exact[cell] = sum;
        matrix[cell] = hours[row];
      }
  }
  return { hours: matrices };
}
