import type { Outcome } from '../analysis/evaluate.js';
import type { Shortfall } from '../analysis/shortfalls.js';
import { kpis } from '../kpi/index.js';
import type { TestCase } from '../report/junit.js';
import { numberText } from '../report/number-text.js';

/** `surge: fill_rate >= 97% is not met: 94.1%, missed by 2.9%.` for each expectation of a scenario that does not hold. */
export function expectationNotes({ scenario, unmet }: Outcome): string[] {
  return unmet.map(({ expectation, value, missedBy }) => {
    return `${scenario.name}: ${expectation.written} is not met: ${missedText({ expectation, value, missedBy })}.`;
  });
}

function missedText({ expectation, value, missedBy }: Shortfall): string {
  const unit = kpis.find(({ name }) => name === expectation.kpi)?.unit ?? '';
  return Number.isNaN(value)
    ? 'it is not known'
    : `${numberText(value, unit)}, missed by ${numberText(missedBy, unit)}`;
}

/** Each expectation of a scenario as a test; a scenario without any passes as such, so that a job sees that it was looked at. */
export function testCases({ scenario, unmet }: Outcome): TestCase[] {
  if (scenario.expectations.length === 0) return [{ suite: scenario.name, name: 'is planned', failure: undefined }];
  return scenario.expectations.map((expectation) => {
    const missed = unmet.find((one) => one.expectation === expectation);
    return {
      suite: scenario.name,
      name: expectation.written,
      failure: missed && missedText(missed),
    };
  });
}
