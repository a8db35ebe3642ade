import type { DemandForecast } from '../analysis/forecast-demand.js';
import { bucketDate } from '../calendar/calendar.js';
import type { Finding } from '../forecast/history/finding.js';
import type { Project } from '../project/open.js';

/** So many series are named; the others are counted. */
const named = 3;

/** What was found in histories and may mislead a forecast: outliers, level shifts, a last bucket that may not be complete. */
export function findingNotes(forecasts: readonly DemandForecast[], project: Project): readonly string[] {
  const treated = project.forecast.outliers === 'replace';
  return [
    noteOf(forecasts, project, 'incomplete_bucket', {
      one: 'a last bucket that may not be complete',
      remedy: 'forecast.last_bucket: leave_out forecasts without it.',
    }),
    noteOf(forecasts, project, 'outlier', {
      one: 'outliers',
      remedy: treated ? 'They are replaced.' : 'They are kept; --treat-outliers replaces them.',
    }),
  ].flatMap((note) => note ?? []);
}

function noteOf(
  forecasts: readonly DemandForecast[],
  { calendar }: Project,
  kind: Finding['kind'],
  { one, remedy }: { readonly one: string; readonly remedy: string },
): string | undefined {
  const found = forecasts.flatMap((each) => {
    const own = each.forecast.findings.filter((finding) => finding.kind === kind);
    const dates = own.slice(0, named).map(({ bucket }) => bucketDate(calendar, bucket - calendar.start));
    return own.length === 0 ? [] : [`${seriesName(each)} (${dates.join(', ')}${own.length > named ? ', …' : ''})`];
  });
  if (found.length === 0) return undefined;
  const rest = found.length > named ? ` and ${found.length - named} more` : '';
  return `${found.length} of ${forecasts.length} series ${found.length > 1 ? 'have' : 'has'} ${one}: ${found.slice(0, named).join(', ')}${rest}. ${remedy}`;
}

/** A series as flags name it: PRODUCT, or PRODUCT@LOCATION. */
export function seriesName({ product, location }: Pick<DemandForecast, 'product' | 'location'>): string {
  return location === '' ? product : `${product}@${location}`;
}
