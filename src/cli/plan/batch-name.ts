import { bucketDate } from '../../calendar/calendar.js';
import { type Network, neverExpires } from '../../plan/network.js';
import type { Batch } from '../../plan/pegging/batch.js';

/** The resource, the supplier or the lane that goods come from; blank for what lies in stock or is due. */
export function sourceOf({ resourceNames, supplierNames, ...network }: Network, { kind, entity }: Batch): string {
  const place = (item: number): string => network.locationNames[network.item.location[item]];
  switch (kind) {
    case 'stock':
    case 'receipt':
      return '';
    case 'production':
      return resourceNames[network.operation.resource[entity]];
    case 'purchase':
      return supplierNames[network.purchase.supplier[entity]] ?? '';
    case 'transfer':
      return `${place(network.lane.from[entity])} → ${place(network.lane.to[entity])}`;
  }
}

/** Where goods come from, in words. */
export function batchText(network: Network, batch: Batch, item: number): string {
  const source = sourceOf(network, batch);
  switch (batch.kind) {
    case 'stock':
      return `stock${keptTo(network, batch)}`;
    case 'receipt':
      return 'scheduled receipt';
    case 'production':
      return item === batch.item ? `made on ${source}` : `comes out beside on ${source}`;
    case 'purchase':
      return source === '' ? 'bought' : `ordered from ${source}`;
    case 'transfer':
      return `sent ${source}`;
  }
}

function keptTo({ lot, calendar }: Network, { entity }: Batch): string {
  const last = lot.lastBucket[entity];
  return last < neverExpires ? `, to be used by ${bucketDate(calendar, last)}` : '';
}
