import type { Outcome } from '../analysis/evaluate.js';
import { kpis } from '../kpi/index.js';
import { numberText } from '../report/number-text.js';

/** `surge: fill_rate >= 97% is not met: 94.1%, missed by 2.9%.` for each expectation of a scenario that does not hold. */
export function expectationNotes({ scenario, unmet }: Outcome): string[] {
  return unmet.map(({ expectation, value, missedBy }) => {
    const unit = kpis.find(({ name }) => name === expectation.kpi)?.unit ?? '';
    const seen = Number.isNaN(value)
      ? 'it is not known'
      : `${numberText(value, unit)}, missed by ${numberText(missedBy, unit)}`;
    return `${scenario.name}: ${expectation.written} is not met: ${seen}.`;
  });
}
