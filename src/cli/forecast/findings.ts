import type { DemandForecast } from '../../analysis/demand-forecast.js';
import { bucketDate } from '../../calendar/calendar.js';
import type { Finding } from '../../forecast/history/finding.js';
import type { Project } from '../../project/project.js';

/** So many series are named; the others are counted. */
const named = 3;

type Found = Pick<DemandForecast, 'product' | 'location'> & {
  readonly forecast: Pick<DemandForecast['forecast'], 'findings'>;
};

/** What was found in histories and may mislead a forecast: outliers, a last bucket that may not be complete. */
export function findingNotes(forecasts: readonly Found[], project: Project): readonly string[] {
  const tally = new FindingTally(project);
  for (const each of forecasts) tally.add(each);
  return tally.notes();
}

/** Counts findings series by series and keeps the names of the first ones alone. */
export class FindingTally {
  private readonly project: Project;
  private readonly counts = { incomplete_bucket: 0, outlier: 0 };
  private readonly names: Record<keyof FindingTally['counts'], string[]> = { incomplete_bucket: [], outlier: [] };
  private series = 0;

  constructor(project: Project) {
    this.project = project;
  }

  add(each: Found): void {
    this.series++;
    for (const kind of ['incomplete_bucket', 'outlier'] as const) {
      const own = each.forecast.findings.filter((finding) => finding.kind === kind);
      if (own.length === 0) continue;
      this.counts[kind]++;
      if (this.names[kind].length < named) this.names[kind].push(this.described(each, own));
    }
  }

  notes(): readonly string[] {
    const treated = this.project.forecast.outliers === 'replace';
    return [
      ...this.note(
        'incomplete_bucket',
        'a last bucket that may not be complete',
        'forecast.last_bucket: leave_out forecasts without it.',
      ),
      ...this.note(
        'outlier',
        'outliers',
        treated ? 'They are replaced.' : 'They are kept; --treat-outliers replaces them.',
      ),
    ];
  }

  private note(kind: keyof FindingTally['counts'], what: string, remedy: string): readonly string[] {
    const count = this.counts[kind];
    if (count === 0) return [];
    const rest = count > named ? ` and ${count - named} more` : '';
    return [
      `${count} of ${this.series} series ${count > 1 ? 'have' : 'has'} ${what}: ${this.names[kind].join(', ')}${rest}. ${remedy}`,
    ];
  }

  private described(each: Found, findings: readonly Finding[]): string {
    const { calendar } = this.project;
    const dates = findings.slice(0, named).map(({ bucket }) => bucketDate(calendar, bucket - calendar.start));
    return `${seriesName(each)} (${dates.join(', ')}${findings.length > named ? ', …' : ''})`;
  }
}

/** A series as flags name it: PRODUCT, or PRODUCT@LOCATION. */
export function seriesName({ product, location }: Pick<DemandForecast, 'product' | 'location'>): string {
  return location === '' ? product : `${product}@${location}`;
}
