import { numbers, type Table } from '../../tables/table.js';
import { type DeliveryFeatures, deliveryFeatures } from '../features/delivery-features.js';
import { plainFeatures } from '../features/plain-features.js';
import type { DeliveryDates } from './lateness.js';

/** Deliveries, past and open, with what was known of each before its promise. */
export interface DeliveryHistory extends DeliveryFeatures {
  readonly dates: DeliveryDates;
}

const declared = ['promised', 'delivered'];

/** The table `deliveries` as a history; see `deliveryFeatures` for `noticeDays`. */
export function deliveryHistory(table: Table, noticeDays: number): DeliveryHistory {
  const dates = { promised: numbers(table, 'promised'), delivered: numbers(table, 'delivered') };
  return { dates, ...deliveryFeatures(dates.promised, plainFeatures(table, declared), noticeDays) };
}
