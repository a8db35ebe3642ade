import { WrongUsage } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import { matchesGlob } from '../scenario/select-rows.js';
import { selectRows, textAt } from '../tables/rows.js';
import { labels, type Table } from '../tables/table.js';
import type { Session } from './session.js';

/** The session with the demand of these series alone: `PRODUCT`, `PRODUCT@LOCATION` or `*@LOCATION`; all where none is named. */
export function onlySeries(session: Session, named: readonly string[]): Session {
  const demand = session.project.dataset.get('demand');
  if (named.length === 0 || demand === undefined) return session;
  const dataset = new Map(session.project.dataset).set('demand', withSeries(demand, named));
  return { ...session, project: { ...session.project, dataset }, setting: { ...session.setting, dataset } };
}

/** Those of these series among what is of one series each, as the forecasts of a scenario, which may launch some; all where none is named. */
export function ofSeries<Of extends { readonly product: string; readonly location: string }>(
  all: readonly Of[],
  named: readonly string[],
): readonly Of[] {
  if (named.length === 0) return all;
  const [products, locations] = [all.map(({ product }) => product), all.map(({ location }) => location)];
  const isWanted = wantedOf(named, [...new Set(products)]);
  const chosen = all.filter(({ product, location }) => isWanted(product, location));
  if (chosen.length === 0) throw noSuchSeries(named, [...new Set(locations)]);
  return chosen;
}

/** Whether a series is one of those named; complains of a product that is none of these. */
function wantedOf(
  named: readonly string[],
  products: readonly string[],
): (product: string, location: string) => boolean {
  const wanted = named.map((series) => series.split('@'));
  wanted.forEach(([product], index) => {
    if (products.some((label) => matchesGlob(label, product))) return;
    throw new WrongUsage(
      `No series is ${named[index]}. ${didYouMean(product, products) ?? 'Write PRODUCT or PRODUCT@LOCATION.'}`,
    );
  });
  return (product, location) =>
    wanted.some(([one, at = '*']) => matchesGlob(product, one) && matchesGlob(location, at));
}

function noSuchSeries(named: readonly string[], locations: readonly string[]): WrongUsage {
  return new WrongUsage(`No series is ${named.join(', ')}. Its locations are ${locations.join(', ')}.`);
}

function withSeries(demand: Table, named: readonly string[]): Table {
  const products = labels(demand, 'product');
  const locations = labels(demand, 'location');
  const isWanted = wantedOf(named, products.labels);
  const rows: number[] = [];
  for (let row = 0; row < demand.rows; row++) {
    if (isWanted(textAt(products, row), textAt(locations, row))) rows.push(row);
  }
  if (rows.length > 0) return selectRows(demand, Int32Array.from(rows));
  throw noSuchSeries(named, locations.labels);
}
