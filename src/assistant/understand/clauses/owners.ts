import type { EntityKind } from '../../vocabulary.js';

export const ofWages = ['labour', 'overtimecost', 'cost'];

export const ofLines = ['efficiency', 'yield', 'speed', 'changeover', 'setup', 'overtime', 'capacity', 'lot'];

export const ofResources = ['blocks', 'frozen'];

export const ofSuppliers = ['leadtime', 'delivery', 'price', 'purchase', 'capacity', 'minorder', 'lotmultiple'];

export const ofProducts = [
  'demand',
  'price',
  'priority',
  'safety',
  'shelflife',
  'unitcost',
  'holding',
  'shortage',
  'stock',
];

export const ofGoods: readonly EntityKind[] = ['product', 'family'];

/** Kinds of things that stand somewhere and work. */
export const ofPlaces: readonly EntityKind[] = ['resource', 'site'];

/** What no row of a supplier speaks of. */
export const soldOnly: readonly EntityKind[] = ['product', 'family', 'location'];

export const soldBy: readonly EntityKind[] = ['product', 'family', 'location', 'component'];

export const ofRoutings = ['yield', 'speed', 'setup', 'lot'];

export const ofWhere: readonly EntityKind[] = ['location', 'resource', 'site'];
