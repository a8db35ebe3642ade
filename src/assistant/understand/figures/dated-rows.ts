import { hoursPerDay } from '../../../calendar/bucket.js';
import { type Dataset, labels, numbers } from '../../../tables/table.js';
import type { Span } from './span.js';

/** A closure that stands in the table; `to` is the last day. */
export interface ClosureRow {
  readonly resource: string;
  readonly from: number;
  readonly to: number;
  readonly availability: number;
  readonly cause: string;
}

/** What is on its way, as the table of receipts has it. */
export interface ReceiptRow {
  readonly product: string;
  readonly location: string;
  readonly date: number;
  readonly quantity: number;
}

/** The closures of a project, in the order of the table. */
export function closureRows(dataset: Dataset): readonly ClosureRow[] {
  const table = dataset.get('closures');
  if (table === undefined) return [];
  const [resource, cause] = ['resource', 'cause'].map((column) => labels(table, column));
  const [from, to, availability] = ['from', 'to', 'availability'].map((column) => numbers(table, column));
  return Array.from({ length: table.rows }, (_, row) => ({
    resource: resource.labels[resource.codes[row]] ?? '',
    from: from[row],
    to: to[row],
    availability: availability[row],
    cause: cause.labels[cause.codes[row]] ?? '',
  }));
}

/** The receipts of a project, in the order of the table. */
export function receiptRows(dataset: Dataset): readonly ReceiptRow[] {
  const table = dataset.get('receipts');
  if (table === undefined) return [];
  const [product, location] = ['product', 'location'].map((column) => labels(table, column));
  const [date, quantity] = ['date', 'quantity'].map((column) => numbers(table, column));
  return Array.from({ length: table.rows }, (_, row) => ({
    product: product.labels[product.codes[row]] ?? '',
    location: location.labels[location.codes[row]] ?? '',
    date: date[row],
    quantity: quantity[row],
  }));
}

/** Whether days, the last included, touch a span. */
export function touches(from: number, to: number, span: Span): boolean {
  return from < span.to && to + hoursPerDay > span.from;
}
