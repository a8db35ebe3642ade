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

function withSeries(demand: Table, named: readonly string[]): Table {
  const products = labels(demand, 'product');
  const locations = labels(demand, 'location');
  const wanted = named.map((series) => series.split('@'));
  wanted.forEach(([product], index) => {
    if (products.labels.some((label) => matchesGlob(label, product))) return;
    throw new WrongUsage(
      `No series is ${named[index]}. ${didYouMean(product, products.labels) ?? 'Write PRODUCT or PRODUCT@LOCATION.'}`,
    );
  });
  const rows: number[] = [];
  for (let row = 0; row < demand.rows; row++) {
    const product = textAt(products, row);
    const location = textAt(locations, row);
    if (wanted.some(([one, at = '*']) => matchesGlob(product, one) && matchesGlob(location, at))) rows.push(row);
  }
  if (rows.length > 0) return selectRows(demand, Int32Array.from(rows));
  throw new WrongUsage(`No series is ${named.join(', ')}. Its locations are ${locations.labels.join(', ')}.`);
}
