import type { Dataset } from '../../tables/table.js';
import type { ChangeoverArrays, ItemArrays, OperationArrays } from '../network.js';
import type { NameIndex } from './index-names.js';
import type { Items } from './items.js';
import { rowsOf } from './rows.js';

/** Changeover hours between products, per resource; of several rows that fit, the most exact counts: products, then families, then `*`. */
export function changeoversOf(
  dataset: Dataset,
  items: Items,
  item: ItemArrays,
  operation: OperationArrays,
  families: NameIndex,
  resources: NameIndex,
): ChangeoverArrays {
  const rows = rowsOf(dataset, 'changeovers');
  const [resource, from, to] = [rows.text('resource'), rows.text('from'), rows.text('to')];
  const hours = rows.number('hours');
  const products = resources.names.map((_, index) => productsOn(items, operation, index));
  const familyOf = new Int32Array(items.products.names.length).fill(-1);
  items.product.forEach((product, index) => {
    familyOf[product] = item.family[index];
  });
  /** The places of what a name stands for among the products of a resource, and how exact it is. */
  const matching = (
    name: string,
    own: Int32Array,
  ): { readonly places: readonly number[]; readonly exactness: number } => {
    const which = (fits: (product: number) => boolean): readonly number[] =>
      [...own.keys()].filter((place) => fits(own[place]));
    const product = items.products.find(name);
    if (product !== undefined) return { places: which((other) => other === product), exactness: 2 };
    const family = families.find(name);
    if (family !== undefined) return { places: which((other) => familyOf[other] === family), exactness: 1 };
    return { places: name === '*' ? [...own.keys()] : [], exactness: 0 };
  };
  const matrices: (Float64Array | undefined)[] = resources.names.map(() => undefined);
  const exactness = new Map<number, Int8Array>();
  for (let row = 0; row < rows.count; row++) {
    const index = resources.find(resource(row));
    if (index === undefined) continue;
    const own = products[index];
    const matrix = matrices[index] ?? new Float64Array(own.length ** 2).fill(NaN);
    const exact = exactness.get(index) ?? new Int8Array(own.length ** 2).fill(-1);
    matrices[index] = matrix;
    exactness.set(index, exact);
    const [first, second] = [matching(from(row), own), matching(to(row), own)];
    const sum = first.exactness + second.exactness;
    for (const one of first.places)
      for (const other of second.places) {
        const cell = one * own.length + other;
        if (one === other && sum < 4) continue;
        if (sum < exact[cell]) continue;
        exact[cell] = sum;
        matrix[cell] = hours[row];
      }
  }
  return { products, hours: matrices };
}

function productsOn(items: Items, { byResource, resourceStart, item }: OperationArrays, resource: number): Int32Array {
  const own = byResource.subarray(resourceStart[resource], resourceStart[resource + 1]);
  return Int32Array.from(new Set(Array.from(own, (index) => items.product[item[index]])));
}
