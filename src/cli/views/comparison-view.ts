import { type ComparedKpi, type Comparison, isGood } from '../../analysis/compare.js';
import { changeText, numberText } from '../../report/number-text.js';
import type { Block, Result, Row, ViewCell } from '../../report/result.js';
import { baseline } from '../../scenario/scenario.js';
import { english } from '../phrases/english.js';
import type { Phrases } from '../phrases/phrases.js';

const columns = [
  { name: 'kpi' },
  { name: 'unit' },
  { name: 'scenario' },
  { name: 'value', align: 'right' },
  { name: 'baseline', align: 'right' },
  { name: 'change', align: 'right' },
  { name: 'change_percent', title: 'change %', align: 'right' },
] as const;

/** A comparison as tidy rows, and as people see it: a block a group, what moved the headlines behind them. */
export function comparisonResult(
  rows: readonly Comparison[],
  kpis: readonly ComparedKpi[],
  by: string | undefined,
  notes: readonly string[],
  drivers: readonly Block[],
  say: Phrases = english,
): Result {
  const known = rows.filter(
    ({ value, baseline: before }) => by === undefined || !Number.isNaN(value) || !Number.isNaN(before),
  );
  return {
    columns: by === undefined ? columns : [{ name: by }, ...columns],
    rows: known.map(
      (row): Row => ({
        ...(by === undefined ? {} : { [by]: row.group }),
        kpi: row.kpi.name,
        unit: row.kpi.unit,
        scenario: row.scenario,
        value: row.value,
        baseline: row.baseline,
        change: row.change,
        change_percent: row.changePercent,
      }),
    ),
    view: () => [
      ...[...new Set(known.map(({ group }) => group))].map((group) =>
        blockOf(
          known.filter((row) => row.group === group),
          kpis,
          group,
        ),
      ),
      ...drivers,
    ],
    notes: [...nothingNote(known, kpis, say), ...notes],
  };
}

/** One line a KPI: the baseline, then for each scenario its value and its change. */
function blockOf(rows: readonly Comparison[], kpis: readonly ComparedKpi[], title: string): Block {
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))].filter((name) => name !== baseline.name);
  const right = 'right' as const;
  return {
    ...(title === '' ? {} : { title }),
    columns: [
      { title: 'KPI' },
      { title: 'baseline', align: right },
      ...scenarios.flatMap((name) => [
        { title: inLines(name), align: right },
        { title: 'change', align: right },
      ]),
    ],
    lead: 2,
    group: 2,
    rows: kpis.flatMap((kpi) => {
      const own = rows.filter((row) => row.kpi === kpi);
      if (own.every(isNothing)) return [];
      const cells = scenarios.flatMap((name) =>
        changeCells(
          own.find((row) => row.scenario === name),
          kpi,
        ),
      );
      return [[{ text: kpi.name }, { text: numberText(own[0]?.baseline, kpi.unit) }, ...cells]];
    }),
  };
}

/** Unknown, or zero: a line of that says nothing. */
function isNothing({ value, baseline: before }: Comparison): boolean {
  return (Number.isNaN(value) || value === 0) && (Number.isNaN(before) || before === 0);
}

function nothingNote(rows: readonly Comparison[], kpis: readonly ComparedKpi[], { answer }: Phrases): string[] {
  const zero = kpis.filter((kpi) => {
    const own = rows.filter((row) => row.kpi === kpi);
    // A KPI that a grouping does not part has no rows, and is not zero.
    return own.length > 0 && own.every((row) => isNothing(row) && row.value === 0);
  });
  return zero.length === 0 ? [] : [answer.zeroEverywhere(zero.map(({ name }) => name).join(', '))];
}

const widestTitle = 12;

/** A long name in several lines, broken behind its hyphens, so that more scenarios stand side by side. */
function inLines(name: string): string {
  const lines: string[] = [];
  for (const part of name.split(/(?<=-)/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && (last + part).length <= widestTitle) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.join('\n');
}

function changeCells(row: Comparison | undefined, kpi: ComparedKpi): ViewCell[] {
  if (row === undefined) return [{ text: '' }, { text: '' }];
  const good = isGood(kpi, row.change);
  const tone = good === undefined ? ('quiet' as const) : good ? ('good' as const) : ('bad' as const);
  return [{ text: numberText(row.value, kpi.unit) }, { text: changeText(row.change, kpi.unit), tone }];
}
