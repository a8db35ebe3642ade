import type { TableDeclaration } from '../declaration.js';
import { bom } from './bom.js';
import { capacity } from './capacity.js';
import { changeovers } from './changeovers.js';
import { closures } from './closures.js';
import { customers } from './customers.js';
import { deliveries } from './deliveries.js';
import { demand } from './demand.js';
import { disruptions } from './disruptions.js';
import { inventory } from './inventory.js';
import { lanes } from './lanes.js';
import { products } from './products.js';
import { receipts } from './receipts.js';
import { resources } from './resources.js';
import { risks } from './risks.js';
import { routings } from './routings.js';
import { suppliers } from './suppliers.js';

/** Every table that a project may have, in the order in which help and docs list them. */
export const tableDeclarations: readonly TableDeclaration[] = [
  demand,
  products,
  customers,
  resources,
  capacity,
  closures,
  routings,
  bom,
  suppliers,
  inventory,
  receipts,
  lanes,
  changeovers,
  risks,
  deliveries,
  disruptions,
];

/** The declaration of a table that is known to be one. */
export function declarationOf(name: string): TableDeclaration {
  const found = tableDeclarations.find((declaration) => declaration.name === name);
  if (found === undefined) throw new RangeError(`There is no table ${name}.`);
  return found;
}
