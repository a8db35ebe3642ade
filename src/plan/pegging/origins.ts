import type { Batch, Use } from './batch.js';

/** What goods are made from: one source, with what it took in turn. */
export interface Origin {
  readonly batch: Batch;
  readonly item: number;
  readonly quantity: number;
  /** When the first of it started, and when the last of it was there. */
  readonly start: number;
  readonly arrival: number;
  readonly inputs: readonly Origin[];
}

/**
 * What units are made from, down to lots, receipts and orders to suppliers. A batch's inputs are those of its units, in proportion; what comes out beside them takes nothing.
 * @param together batches with the same key are shown as one.
 */
export function originsOf(uses: readonly Use[], together: (batch: Batch) => string): readonly Origin[] {
  const groups = new Map<string, Map<Batch, Part>>();
  for (const { lot, quantity } of uses) {
    const key = `${lot.item} ${together(lot.batch)}`;
    const parts = groups.get(key) ?? new Map<Batch, Part>();
    groups.set(key, parts);
    const before = parts.get(lot.batch)?.quantity ?? 0;
    parts.set(lot.batch, { batch: lot.batch, item: lot.item, quantity: before + quantity });
  }
  return [...groups.values()].map((parts) => originOf([...parts.values()], together));
}

interface Part {
  readonly batch: Batch;
  readonly item: number;
  readonly quantity: number;
}

function originOf(parts: readonly Part[], together: (batch: Batch) => string): Origin {
  const [{ batch, item }] = parts;
  const inputs = parts
    .filter((part) => part.item === part.batch.item)
    .flatMap((part) =>
      part.batch.inputs.map((use) => ({ ...use, quantity: (use.quantity * part.quantity) / part.batch.quantity })),
    );
  return {
    batch,
    item,
    quantity: parts.reduce((sum, part) => sum + part.quantity, 0),
    start: Math.min(...parts.map((part) => part.batch.start)),
    arrival: Math.max(...parts.map((part) => part.batch.arrival)),
    inputs: originsOf(inputs, together),
  };
}
