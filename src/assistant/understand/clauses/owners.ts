import type { EntityKind } from '../../vocabulary.js';

/** Quantities that are of lines, as what an hour there costs. */
export const ofWages = ['labour', 'overtimecost', 'cost'];

/** Quantities of lines. */
export const ofLines = ['efficiency', 'yield', 'speed', 'changeover', 'setup', 'overtime', 'capacity', 'lot'];

/** Quantities that only lines have, with nothing beside. */
export const ofResources = ['blocks', 'frozen'];

/** Quantities of suppliers, and of what they sell. */
export const ofSuppliers = ['leadtime', 'delivery', 'price', 'purchase', 'capacity', 'minorder', 'lotmultiple'];

/** Quantities of a way from a site to a market. */
export const ofLanes = ['transport', 'leadtime', 'delivery', 'capacity', 'cost'];

/** Quantities of products. */
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

/** Kinds of things that are made. */
export const ofGoods: readonly EntityKind[] = ['product', 'family'];

/** Kinds of things that stand somewhere and work. */
export const ofPlaces: readonly EntityKind[] = ['resource', 'site'];

/** What no row of a supplier speaks of. */
export const soldOnly: readonly EntityKind[] = ['product', 'family', 'location'];

/** Kinds of things that say what is sold, and where. */
export const soldBy: readonly EntityKind[] = ['product', 'family', 'location', 'component'];

/** Quantities of a product on a line. */
export const ofRoutings = ['yield', 'speed', 'setup', 'lot'];

/** Kinds of things that say where. */
export const ofWhere: readonly EntityKind[] = ['location', 'resource', 'site'];
