import type { Outcome } from '../analysis/evaluate.js';
import type { Shortfall } from '../analysis/shortfalls.js';
import { kpiNamed } from '../kpi/part-kpi.js';
import type { TestCase } from '../report/junit.js';
import { differenceText, numberText } from '../report/number-text.js';
import type { StatedExpectation } from '../scenario/scenario.js';
import { expectationText } from './expectation-text.js';
import { english } from './phrases/english.js';
import type { Phrases } from './phrases/phrases.js';

/** `surge: fill_rate >= 97% is not met: 94.1%, missed by 2.9%.` for each expectation of a scenario that does not hold. */
export function expectationNotes({ scenario, unmet }: Outcome, say: Phrases = english): string[] {
  return unmet.map((shortfall) =>
    say.answer.unmet(scenario.name, expectationText(shortfall.expectation), missedText(shortfall, say)),
  );
}

/** `fill_rate >= 97% holds: it is 99.5%` for each expectation that is asked, whether it holds or not. */
export function expectationsTold(
  { unmet, measures }: Outcome,
  asked: readonly StatedExpectation[],
  say: Phrases,
): readonly string[] {
  return asked.map((expectation) => {
    const missed = unmet.find((one) => one.expectation.written === expectation.written);
    if (missed !== undefined) return say.answer.fails(expectationText(missed.expectation), missedText(missed, say));
    const unit = kpiNamed(expectation.kpi)?.unit ?? '';
    return say.answer.holds(expectation.written, say.number(numberText(measures.get(expectation.kpi) ?? NaN, unit)));
  });
}

function missedText({ expectation, value, missedBy }: Shortfall, { number, answer }: Phrases): string {
  const unit = kpiNamed(expectation.kpi)?.unit ?? '';
  return Number.isNaN(value)
    ? answer.unknown
    : answer.missed(number(numberText(value, unit)), number(differenceText(missedBy, unit)));
}

/** Each expectation of a scenario as a test; a scenario without any passes as such, so that a job sees that it was looked at. */
export function testCases({ scenario, unmet }: Outcome): TestCase[] {
  if (scenario.expectations.length === 0) return [{ suite: scenario.name, name: 'is planned', failure: undefined }];
  return scenario.expectations.map((expectation) => {
    const missed = unmet.find((one) => one.expectation.written === expectation.written);
    return {
      suite: scenario.name,
      name: expectation.written,
      failure: missed && missedText(missed, english),
    };
  });
}
