import type { ComparedKpi } from '../../analysis/compare.js';
import type { Calendar } from '../../calendar/calendar.js';
import type { RunRecord } from '../../history/run-record.js';
import { changeText, numberText } from '../../report/number-text.js';
import type { Missed } from './missed-forecasts.js';

/** KPIs that the first sentence speaks of, where they are known. */
const headlines = ['fill_rate', 'cost.total'];

/** The note in sentences: how things stand, what runs short, how the last forecasts did. */
export function headlineOf(
  kpis: readonly ComparedKpi[],
  { bucket, horizon }: Calendar,
  now: RunRecord,
  before: RunRecord | undefined,
  missed: Missed,
): readonly string[] {
  const figures = kpis.filter(({ name }) => headlines.includes(name)).map((kpi) => figureText(kpi, now, before));
  return [
    `${horizon} ${bucket}s from ${now.startDate}: ${figures.join('; ')}.`,
    shortSentence(now, before),
    ...(before === undefined
      ? ['This is the first run: there is nothing to compare with yet.']
      : [forecastSentence(missed, before)]),
  ];
}

function figureText({ name, unit }: ComparedKpi, now: RunRecord, before: RunRecord | undefined): string {
  const value = now.kpis[name] ?? NaN;
  const change = value - (before?.kpis[name] ?? NaN);
  const shown = changeText(change, unit);
  const since = Number.isNaN(change) ? '' : shown === '0' ? ', as at the last run' : `, ${shown} since the last run`;
  return `${name} ${numberText(value, unit)}${since}`;
}

function shortSentence({ short }: RunRecord, before: RunRecord | undefined): string {
  const was = before?.short.length;
  const since =
    was === undefined ? '' : was === short.length ? ', as many as at the last run' : `, ${was} at the last run`;
  if (short.length === 0) return `Nothing runs short${since}.`;
  const [{ item, from, units }] = short;
  return `${short.length} ${short.length === 1 ? 'item runs' : 'items run'} short${since}; first ${item} in ${from}, ${numberText(Math.round(units))} units at worst.`;
}

function forecastSentence({ judged, lines }: Missed, { shares: [lower, upper], startDate }: RunRecord): string {
  if (judged === 0) return `No demand has come in yet that the last run, from ${startDate}, had forecast.`;
  const percent = Math.round((upper - lower) * 100);
  const chance = Math.round((1 - (upper - lower)) * judged);
  return `${lines.length} of ${judged} actual demands lie outside the ${percent}% interval that was forecast; by chance about ${chance} would.`;
}
