import { relative, resolve } from 'node:path';
import type { Outcome } from '../../analysis/evaluate.js';
import { bucketDate } from '../../calendar/calendar.js';
import { type ForecastRecord, type RunRecord, recordForm, type TableRecord } from '../../history/run-record.js';
import { itemName } from '../../plan/network.js';
import { rawNumber } from '../../report/number-text.js';
import { isText } from '../../tables/declaration.js';
import { labels, numbers, type Table } from '../../tables/table.js';
import { shortItems } from '../plan/short.js';
import type { Session } from '../session.js';
import { loadsOf } from './loads.js';

/** What a run found, to be kept and to be compared with the one before; paths from the project's folder. */
export function recordOf(directory: string, { project }: Session, { plan, measures, forecasts }: Outcome): RunRecord {
  const { calendar, dataset, forecast: settings, root } = project;
  const last = settings.quantiles.length - 1;
  return {
    form: recordForm,
    bucket: calendar.bucket,
    start: calendar.start,
    startDate: bucketDate(calendar, 0),
    inputs: project.inputs.map(({ file, sha256 }) => ({
      file: relative(resolve(root), resolve(directory, file)),
      sha256,
    })),
    tables: [...dataset.values()].map(tableRecord),
    kpis: Object.fromEntries([...measures].map(([name, value]) => [name, rawNumber(value)])),
    short: shortItems(plan).map(({ item, first, worst }) => ({
      item: itemName(plan.network, item),
      from: bucketDate(calendar, first),
      units: rawNumber(worst),
    })),
    peaks: Object.fromEntries(loadsOf(plan).map(({ name, peak }) => [name, rawNumber(peak)])),
    shares: [settings.quantiles[0], settings.quantiles[last]],
    forecasts: forecasts.map(({ product, location, forecast: { mean, quantiles }, gap }): ForecastRecord => {
      const ahead = (values: Float64Array): number[] => Array.from(values.subarray(gap), rawNumber);
      return { product, location, mean: ahead(mean), lower: ahead(quantiles[0]), upper: ahead(quantiles[last]) };
    }),
  };
}

function tableRecord(table: Table): TableRecord {
  const { declaration, rows } = table;
  const { overridden: column } = declaration;
  const key = declaration.columns.find((one) => isText(one))?.name;
  const declared = declaration.columns.find(({ name }) => name === column);
  const isSummed = key !== undefined && declared !== undefined && !isText(declared) && declared.type !== 'date';
  return { table: declaration.name, rows, column, sums: isSummed ? sumsBy(table, key, column) : {} };
}

/** Sums of a column by the values of another, in the order of these values. */
function sumsBy(table: Table, key: string, column: string): Readonly<Record<string, number>> {
  const { codes, labels: words } = labels(table, key);
  const values = numbers(table, column);
  const sums = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const name = codes[row] === -1 ? '' : words[codes[row]];
    sums.set(name, (sums.get(name) ?? 0) + (values[row] || 0));
  }
  return Object.fromEntries(
    [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, sum]) => [name, rawNumber(sum)]),
  );
}
