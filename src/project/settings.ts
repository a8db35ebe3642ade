import { bucketKinds } from '../calendar/bucket.js';
import { reconciliations } from '../forecast/hierarchy/reconcile.js';
import { models } from '../forecast/models/index.js';
import { gapRules, lastBucketRules, outlierRules } from '../forecast/settings.js';
import { planMethods } from '../plan/settings.js';
import type { SettingDeclaration } from './setting.js';

/** Every key of whatif.yaml, in the order in which docs list them. */
export const settingDeclarations: readonly SettingDeclaration[] = [
  {
    path: 'data',
    type: 'text',
    default: 'data where that folder is there, else this folder',
    description: 'the folder of the CSV tables',
  },
  { path: 'scenarios', type: 'text', default: 'scenarios', description: 'the folder of the scenario files' },
  {
    path: 'calendar.bucket',
    type: 'choice',
    choices: bucketKinds.map(({ name }) => name),
    default: 'found from the dates of demand',
    description: 'the period of the plan',
  },
  {
    path: 'calendar.start',
    type: 'text',
    default: 'the bucket behind the last actual demand',
    description: 'the first bucket of the plan, as a date',
  },
  {
    path: 'calendar.horizon',
    type: 'integer',
    min: 1,
    max: 10_000,
    default: '48 hours, 28 days, 26 weeks, 12 months, 8 quarters or 5 years',
    description: 'how many buckets to look ahead',
  },
  {
    path: 'columns',
    type: 'names by table',
    default: 'none',
    description: 'foreign headers and the columns that they stand for, per table',
  },
  {
    path: 'csv.delimiter',
    type: 'choice',
    choices: [',', ';', 'tab', '|'],
    default: 'comma, semicolon or tab, found from the header',
    description: 'what stands between cells',
  },
  { path: 'csv.decimal', type: 'choice', choices: ['.', ','], default: '.', description: 'the decimal mark' },
  {
    path: 'csv.dates',
    type: 'choice',
    choices: ['dmy', 'mdy', 'ymd'],
    default: 'dates with slashes or dots are refused',
    description: 'the order of day, month and year in dates with slashes or dots',
  },
  {
    path: 'forecast.models',
    type: 'texts',
    choices: ['auto', ...models.map(({ name }) => name)],
    default: 'auto',
    description: 'the models to choose from',
  },
  {
    path: 'forecast.quantiles',
    type: 'shares',
    default: '0.1, 0.5, 0.9',
    description: 'the quantiles that forecasts show',
  },
  {
    path: 'forecast.season',
    type: 'integer',
    min: 1,
    max: 10_000,
    default: 'taken from the bucket and tested',
    description: 'the number of buckets after which the pattern repeats',
  },
  {
    path: 'forecast.gaps',
    type: 'choice',
    choices: gapRules,
    default: 'auto',
    description: 'what a bucket without a row means: no demand (zero), not known (missing), or what the data suggests',
  },
  {
    path: 'forecast.reconcile',
    type: 'choice',
    choices: reconciliations,
    default: 'bottom_up',
    description:
      'how forecasts of products, families, locations and the total are made to add up: sums (bottom_up), shares of the total (top_down), or the least variance of all together (mint)',
  },
  {
    path: 'forecast.outliers',
    type: 'choice',
    choices: outlierRules,
    default: 'keep',
    description: 'whether models see outliers as they are, or what their neighbours say in their place',
  },
  {
    path: 'forecast.last_bucket',
    type: 'choice',
    choices: lastBucketRules,
    default: 'keep',
    description: 'whether models see the last bucket before the plan, which may not be complete yet',
  },
  {
    path: 'forecast.consume_backward',
    type: 'integer',
    min: 0,
    max: 1000,
    default: '0',
    description: 'how many buckets back an order reaches for forecast, once that of its own bucket is used up',
  },
  {
    path: 'forecast.consume_forward',
    type: 'integer',
    min: 0,
    max: 1000,
    default: '0',
    description: 'how many buckets ahead it reaches, once those back are used up',
  },
  { path: 'plan.method', type: 'choice', choices: planMethods, default: 'auto', description: 'how the plan is made' },
  {
    path: 'plan.gap',
    type: 'number',
    min: 0,
    max: 1,
    default: '0.01',
    description: 'the share by which a plan with set-ups may cost more than the best bound',
  },
  {
    path: 'plan.time_limit',
    type: 'number',
    min: 0.1,
    max: 86_400,
    default: '10',
    description: 'seconds that a plan with set-ups may be sought for',
  },
  { path: 'kpis', type: 'names', default: 'none', description: 'own KPIs: a name and an expression over other KPIs' },
  {
    path: 'levers',
    type: 'levers',
    default: 'overtime, further hours, shorter changeovers, expediting and safety stock, as the tables allow',
    description: 'what can be done to reach a target: name, to, override with x for the amount, cost',
  },
  { path: 'expect', type: 'texts', default: 'none', description: 'what must hold in every scenario: fill_rate >= 97%' },
  {
    path: 'assistant.url',
    type: 'text',
    default: 'none: no language model is asked',
    description:
      'the address of an OpenAI-compatible service, as http://localhost:11434/v1; its key is in WHATIF_ASSISTANT_KEY',
  },
  { path: 'assistant.model', type: 'text', default: 'none', description: 'the language model to ask there' },
  {
    path: 'assistant.timeout',
    type: 'number',
    min: 0.1,
    max: 3600,
    default: '60',
    description: 'seconds that the language model may take to answer',
  },
];
