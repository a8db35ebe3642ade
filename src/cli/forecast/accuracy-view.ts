import { measures } from '../../forecast/accuracy/index.js';
import { numberText } from '../../report/number-text.js';
import type { Block, Result, ResultColumn, Row } from '../../report/result.js';

/** The measures that stand first; the others follow. */
const firstMeasures = ['smape', 'mase', 'wape', 'bias', 'rmsse', 'coverage_95', 'interval_score'];
const measureNames = [
  ...firstMeasures,
  ...measures.map(({ name }) => name).filter((name) => !firstMeasures.includes(name)),
];
/** What every figure is held against. */
const yardstick = 'seasonal_naive';

/** The accuracy of one model on one series or group, over all origins. */
export interface Accuracy {
  /** What tells the series or group from others, in the order of the columns of names. */
  readonly names: readonly string[];
  readonly model: string;
  readonly chosen: boolean;
  readonly origins: number;
  readonly measures: ReadonlyMap<string, number>;
  /** The class of the demand, where it is known. */
  readonly demand?: string;
}

/** The accuracy from several origins as one: the mean of each measure over the origins where it is known. */
export function overOrigins(
  names: readonly string[],
  rows: readonly {
    readonly model: string;
    readonly chosen: boolean;
    readonly measures: Readonly<Record<string, number>>;
  }[],
  demand?: string,
): Accuracy[] {
  return [...new Set(rows.map(({ model }) => model))].map((model) => {
    const own = rows.filter((row) => row.model === model);
    return {
      names,
      model,
      chosen: own[0].chosen,
      origins: own.length,
      measures: new Map(measureNames.map((name) => [name, meanOf(own.map((row) => row.measures[name]))])),
      ...(demand === undefined ? {} : { demand }),
    };
  });
}

/** Accuracies as tidy rows, and for people by the groups of `parts` and overall. */
export function accuracyResult(
  named: readonly string[],
  accuracies: readonly Accuracy[],
  parts: readonly Block[],
  notes: readonly string[],
): Result {
  const columns: ResultColumn[] = [
    ...[...named, 'model', 'chosen'].map((name) => ({ name })),
    ...['origins', ...measureNames.map(columnName)].map((name) => ({ name, align: 'right' as const })),
    { name: 'relative_mase', align: 'right' },
    { name: 'class' },
  ];
  const naive = new Map(
    accuracies
      .filter(({ model }) => model === yardstick)
      .map(({ names, measures }) => [names.join('\u0000'), measures.get('mase') ?? NaN]),
  );
  return {
    columns,
    rows: accuracies.map(
      (accuracy): Row => ({
        ...Object.fromEntries(named.map((name, place) => [name, accuracy.names[place]])),
        model: accuracy.model,
        chosen: accuracy.chosen,
        origins: accuracy.origins,
        ...Object.fromEntries(measureNames.map((name) => [columnName(name), accuracy.measures.get(name)])),
        relative_mase: (accuracy.measures.get('mase') ?? NaN) / (naive.get(accuracy.names.join('\u0000')) ?? NaN),
        class: accuracy.demand,
      }),
    ),
    view: () => [overall(accuracies), ...parts],
    notes,
  };
}

/** How each model did over all series, and its MASE against that of the seasonal naive forecast. */
function overall(accuracies: readonly Accuracy[]): Block {
  const right = 'right' as const;
  const naive = meanMase(accuracies.filter(({ model }) => model === yardstick));
  return {
    columns: [
      { title: 'model' },
      { title: 'series', align: right },
      { title: 'against naive', align: right },
      ...measureNames.map((name) => ({ title: columnName(name), align: right })),
    ],
    lead: 2,
    rows: modelsOf(accuracies).map((model) => {
      const own = accuracies.filter((accuracy) => accuracy.model === model);
      const figures = measureNames.map((name) =>
        numberText(meanOf(own.map((accuracy) => accuracy.measures.get(name) ?? NaN))),
      );
      return [model, String(own.length), relativeText(meanMase(own) / naive), ...figures].map((text) => ({ text }));
    }),
  };
}

/** The MASE of each model by parts of the series, the chosen one's against that of the seasonal naive forecast. */
export function byPart(title: string, accuracies: readonly Accuracy[], partOf: (accuracy: Accuracy) => string): Block {
  const right = 'right' as const;
  const models = modelsOf(accuracies);
  const parts = [...new Set(accuracies.map(partOf))].sort();
  return {
    title: 'MASE',
    columns: [
      { title },
      { title: 'series', align: right },
      ...models.map((model) => ({ title: model, align: right })),
      { title: 'against naive', align: right },
    ],
    lead: 2,
    rows: parts.map((part) => {
      const own = accuracies.filter((accuracy) => partOf(accuracy) === part);
      const of = (test: (accuracy: Accuracy) => boolean): number => meanMase(own.filter(test));
      const relative = of(({ chosen }) => chosen) / of(({ model }) => model === yardstick);
      return [
        part || '–',
        String(new Set(own.map(({ names }) => names.join('\u0000'))).size),
        ...models.map((model) => numberText(of((accuracy) => accuracy.model === model))),
        relativeText(relative),
      ].map((text) => ({ text }));
    }),
  };
}

function modelsOf(accuracies: readonly Accuracy[]): readonly string[] {
  return [...new Set(accuracies.map(({ model }) => model))];
}

function meanMase(accuracies: readonly Accuracy[]): number {
  return meanOf(accuracies.map(({ measures }) => measures.get('mase') ?? NaN));
}

function relativeText(ratio: number): string {
  return numberText(ratio, 'share');
}

/** The mean of what is known. */
function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function columnName(measure: string): string {
  return measure === 'coverage_95' ? 'coverage' : measure;
}
