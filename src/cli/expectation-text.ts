import { kpiNamed } from '../kpi/part-kpi.js';
import { numberText } from '../report/number-text.js';
import type { Expectation } from '../scenario/scenario.js';

const ofBaseline = /[<>=]\s*baseline\b/;

/** An expectation as it is written, and where it is told from the baseline what that comes to: `fill_rate >= baseline - 2% (97.6%)`. */
export function expectationText({ kpi, written, target }: Expectation): string {
  return ofBaseline.test(written) ? `${written} (${numberText(target, kpiNamed(kpi)?.unit)})` : written;
}
