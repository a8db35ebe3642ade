import type { Dataset } from '../../tables/table.js';
import { type NameIndex, nameIndex } from './index-names.js';
import { type Rows, rowsOf } from './rows.js';

/** Products, places, and the items (products at places) that the tables speak of. */
export interface Items {
  readonly products: NameIndex;
  readonly locations: NameIndex;
  readonly product: number[];
  readonly location: number[];
  /** The item of a product at a location, made where it is not there yet. */
  readonly of: (product: number, location: number) => number;
  readonly find: (product: number, location: number) => number | undefined;
  /** The items of each product. */
  readonly ofProduct: Map<number, number[]>;
}

/** The items that a data set speaks of: asked for, in stock, on their way, made, used or bought. */
export function itemsOf(dataset: Dataset): Items {
  const items = emptyItems();
  for (const table of ['demand', 'inventory', 'receipts']) addRows(items, rowsOf(dataset, table), table === 'demand');
  addProduction(items, dataset);
  addComponents(items, dataset);
  addPurchases(items, dataset);
  return items;
}

function emptyItems(): Items {
  const products = nameIndex();
  const locations = nameIndex(['']);
  const product: number[] = [];
  const location: number[] = [];
  const ofProduct = new Map<number, number[]>();
  const known = new Map<string, number>();
  const keyOf = (of: number, at: number): string => `${of} ${at}`;
  return {
    products,
    locations,
    product,
    location,
    ofProduct,
    find: (of, at) => known.get(keyOf(of, at)),
    of: (of, at) => {
      const found = known.get(keyOf(of, at));
      if (found !== undefined) return found;
      const item = product.push(of) - 1;
      location.push(at);
      known.set(keyOf(of, at), item);
      ofProduct.set(of, [...(ofProduct.get(of) ?? []), item]);
      return item;
    },
  };
}

function addRows(items: Items, rows: Rows, isDemand: boolean): void {
  const product = rows.text('product');
  const location = rows.text('location');
  const kind = rows.text('kind');
  for (let row = 0; row < rows.count; row++)
    if (!isDemand || kind(row) !== 'actual')
      items.of(items.products.of(product(row)), items.locations.of(location(row)));
}

/** The site of each resource, as a location's number. */
export function sitesOf(dataset: Dataset, locations: NameIndex): (resource: string) => number {
  const rows = rowsOf(dataset, 'resources');
  const resource = rows.text('resource');
  const site = rows.text('site');
  const sites = new Map(Array.from({ length: rows.count }, (_, row) => [resource(row), locations.of(site(row))]));
  return (name) => sites.get(name) ?? locations.of('');
}

function addProduction(items: Items, dataset: Dataset): void {
  const rows = rowsOf(dataset, 'routings');
  const product = rows.text('product');
  const resource = rows.text('resource');
  const site = sitesOf(dataset, items.locations);
  for (let row = 0; row < rows.count; row++) items.of(items.products.of(product(row)), site(resource(row)));
}

/** Components are needed wherever their product is made, to the last level. */
function addComponents(items: Items, dataset: Dataset): void {
  const rows = rowsOf(dataset, 'bom');
  const parent = rows.text('product');
  const component = rows.text('component');
  const routings = rowsOf(dataset, 'routings');
  const made = routings.text('product');
  const resource = routings.text('resource');
  const site = sitesOf(dataset, items.locations);
  const madeAt = new Map<string, Set<number>>();
  for (let row = 0; row < routings.count; row++)
    madeAt.set(made(row), (madeAt.get(made(row)) ?? new Set()).add(site(resource(row))));
  for (let row = 0; row < rows.count; row++)
    for (const place of madeAt.get(parent(row)) ?? []) items.of(items.products.of(component(row)), place);
}

/** What is bought and goes into nothing is bought to no place in particular. */
function addPurchases(items: Items, dataset: Dataset): void {
  const rows = rowsOf(dataset, 'suppliers');
  const component = rows.text('component');
  const bom = rowsOf(dataset, 'bom');
  const used = bom.text('component');
  const consumed = new Set(Array.from({ length: bom.count }, (_, row) => used(row)));
  for (let row = 0; row < rows.count; row++)
    if (!consumed.has(component(row))) items.of(items.products.of(component(row)), items.locations.of(''));
}
