// A project of 100 items: 20 products made on four lines at one plant, sent to four markets; two years of weekly demand, from a fixed seed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv } from '../fixtures/csv.js';

const weeks = 104;
const markets = ['DE', 'ES', 'FR', 'IT'];
const products = Array.from({ length: 20 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);
const lines = ['L1', 'L2', 'L3', 'L4'];
const level = (product, market) => 300 + ((product * 37 + market * 91) % 700);

/** Writes the project into a folder that is made for it. */
export function writeHundredItems(folder) {
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'whatif.yaml'), 'calendar: { bucket: week, start: 2026-01-05, horizon: 26 }\n');
  for (const [name, rows] of Object.entries(tables())) writeFileSync(join(folder, 'data', `${name}.csv`), rows);
}

function tables() {
  const capacity = products.reduce(
    (sum, _, product) => sum + level(product, 0) + level(product, 1) + level(product, 2) + level(product, 3),
    0,
  );
  return {
    demand: csv(['date', 'product', 'location', 'quantity'], demandRows()),
    products: csv(
      ['product', 'price', 'unit_cost', 'holding_cost', 'shortage_cost', 'safety_stock_days'],
      products.map((name, index) => [name, 20 + (index % 7), 9, 2, 12 + (index % 9), 7]),
    ),
    routings: csv(
      ['product', 'resource', 'units_per_hour', 'lead_time_days', 'preference'],
      products.flatMap((name, index) => [
        [name, lines[index % 4], 120, 7, 1],
        [name, lines[(index + 1) % 4], 100, 7, 2],
      ]),
    ),
    resources: csv(
      ['resource', 'site', 'cost_per_hour', 'overtime_cost_per_hour'],
      lines.map((name) => [name, 'Plant', 500, 750]),
    ),
    capacity: csv(
      ['resource', 'hours', 'overtime_hours'],
      lines.map((name) => [name, Math.ceil(capacity / 4 / 120 / 0.95), 12]),
    ),
    lanes: csv(
      ['from', 'to', 'lead_time_days', 'cost_per_unit'],
      markets.map((market, index) => ['Plant', market, 7 * (index % 2), 0.1 + 0.05 * index]),
    ),
    inventory: csv(
      ['product', 'location', 'quantity'],
      products.flatMap((name, product) => [
        [name, 'Plant', 1500],
        ...markets.map((market, index) => [name, market, 3 * level(product, index)]),
      ]),
    ),
    risks: csv(
      ['kind', 'target', 'cause', 'events_per_year', 'duration_days', 'severity'],
      [
        ...lines.map((name) => ['resource', name, 'breakdown', 3, 5, 1]),
        ['lane', 'Plant>ES', 'customs', 2, 7, 1],
        ['demand', 'P03', 'epidemic', 0.5, 42, 0.4],
      ],
    ),
  };
}

function demandRows() {
  const rows = [];
  let state = 20260105;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let week = 0; week < weeks; week++) {
    const date = new Date(Date.UTC(2024, 0, 8 + 7 * week)).toISOString().slice(0, 10);
    products.forEach((name, product) => {
      markets.forEach((market, place) => {
        const season = 1 + 0.15 * Math.sin((2 * Math.PI * (week + product * 5)) / 52);
        const noise = 0.7 + 0.2 * (uniform() + uniform() + uniform());
        rows.push([date, name, market, Math.round(level(product, place) * season * noise)]);
      });
    });
  }
  return rows;
}
