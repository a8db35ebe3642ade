import type { ComparedKpi } from '../analysis/compare.js';
import type { Calendar } from '../calendar/calendar.js';
import type { ScenarioFile } from '../scenario/read-scenario.js';
import { baseline } from '../scenario/scenario.js';
import { type Dataset, labels, type Table } from '../tables/table.js';

/** What a name of the project names. */
export type EntityKind =
  | 'product'
  | 'family'
  | 'component'
  | 'location'
  | 'site'
  | 'resource'
  | 'supplier'
  | 'scenario'
  | 'parameter'
  | 'kpi';

/** Something of the project that has a name: `value` is how tables and commands write it, `names` how people may call it. */
export interface Entity {
  readonly kind: EntityKind;
  readonly value: string;
  readonly names: readonly string[];
  /** The family of a product, the site of a resource. */
  readonly group?: string;
}

/** A scenario of the project, as questions may speak of it. */
export interface KnownScenario {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly string[];
  /** The values of parameters that are plain numbers. */
  readonly values: ReadonlyMap<string, number>;
  /** What the products are called that the scenario brings into the project, codes and names, by product. */
  readonly launches: readonly (readonly string[])[];
  /** Its file, as it is written. */
  readonly text: string;
}

/** What questions may know of a scenario's file. */
export function knownScenario(file: ScenarioFile): KnownScenario {
  const { name, title, description, parameters, overrides, text } = file;
  const rows = overrides.flatMap(({ table, verb, argument }) =>
    table === 'products' && verb === 'insert' && argument.kind === 'rows' ? argument.rows : [],
  );
  const launches = rows.map((row) =>
    ['product', 'name'].flatMap((column) => {
      const value = row.get(column);
      return value?.kind === 'text' ? [value.text] : [];
    }),
  );
  const values = [...parameters].flatMap(([key, one]) => (one.kind === 'number' ? [[key, one.value] as const] : []));
  return { name, title, description, parameters: [...parameters.keys()], values: new Map(values), launches, text };
}

/** Everything of a project that a question may speak of. */
export interface Vocabulary {
  readonly calendar: Calendar;
  readonly entities: readonly Entity[];
  readonly scenarios: readonly KnownScenario[];
  /** Values by table and column that occur together in a row: which suppliers bring which component, which lane goes where. */
  readonly dataset: Dataset;
}

/** The vocabulary of a project: names from its tables, its scenarios and its KPIs, in the order of the tables. */
export function vocabularyOf(
  dataset: Dataset,
  calendar: Calendar,
  scenarios: readonly KnownScenario[],
  kpis: readonly ComparedKpi[],
): Vocabulary {
  const entities = [
    ...productsOf(dataset),
    ...named('family', [[dataset.get('products'), 'family']]),
    ...componentsOf(dataset),
    ...named('location', [
      [dataset.get('demand'), 'location'],
      [dataset.get('lanes'), 'to'],
    ]),
    ...named('site', [[dataset.get('resources'), 'site']]),
    ...resourcesOf(dataset),
    ...named('supplier', [[dataset.get('suppliers'), 'supplier']]),
    ...scenarios.map(
      ({ name, title }): Entity => ({
        kind: 'scenario',
        value: name,
        names: [name, ...(isShort(title) ? [title] : [])],
      }),
    ),
    baselineEntity,
    ...[...new Set(scenarios.flatMap(({ parameters }) => parameters))].map(
      (value): Entity => ({ kind: 'parameter', value, names: [value] }),
    ),
    ...kpis.map(({ name }): Entity => ({ kind: 'kpi', value: name, names: [name] })),
  ];
  return { calendar, entities, scenarios, dataset };
}

/** The plan as it stands, which every project has. */
const baselineEntity: Entity = { kind: 'scenario', value: baseline.name, names: [baseline.name] };

/** A longer title is a sentence, which a question may say without meaning the scenario. */
function isShort(title: string): boolean {
  return title.split(/\s+/).length <= longestTitle;
}

const longestTitle = 3;

/** Products that are asked for or described, with the names that they have. */
function productsOf(dataset: Dataset): Entity[] {
  const products = dataset.get('products');
  const described = products ? textsOf(products, 'product') : [];
  const names = products ? textsOf(products, 'name') : [];
  const families = products ? textsOf(products, 'family') : [];
  const asked = distinct([[dataset.get('demand'), 'product']]).filter((value) => !described.includes(value));
  return [
    ...described.map((value, row) => ({
      kind: 'product' as const,
      value,
      names: [value, ...(names[row] ? [names[row]] : [])],
      ...(families[row] ? { group: families[row] } : {}),
    })),
    ...asked.map((value) => ({ kind: 'product' as const, value, names: [value] })),
  ];
}

function componentsOf(dataset: Dataset): Entity[] {
  const products = new Set(
    distinct([
      [dataset.get('products'), 'product'],
      [dataset.get('demand'), 'product'],
    ]),
  );
  return named('component', [
    [dataset.get('bom'), 'component'],
    [dataset.get('suppliers'), 'component'],
  ]).filter(({ value }) => !products.has(value));
}

function resourcesOf(dataset: Dataset): Entity[] {
  const resources = dataset.get('resources');
  const described = resources ? textsOf(resources, 'resource') : [];
  const sites = resources ? textsOf(resources, 'site') : [];
  const others = named('resource', [[dataset.get('capacity'), 'resource']]);
  return [
    ...described.map((value, row) => ({
      kind: 'resource' as const,
      value,
      names: [value],
      ...(sites[row] ? { group: sites[row] } : {}),
    })),
    ...others.filter(({ value }) => !described.includes(value)),
  ];
}

type Named = readonly [table: Table | undefined, column: string];

function named(kind: EntityKind, columns: readonly Named[]): Entity[] {
  return distinct(columns).map((value) => ({ kind, value, names: [value] }));
}

/** The values of text columns, each once, in the order of their rows. */
function distinct(columns: readonly Named[]): string[] {
  return [
    ...new Set(columns.flatMap(([table, column]) => (table === undefined ? [] : labels(table, column).labels))),
  ].filter((value) => value !== '');
}

function textsOf(table: Table, column: string): string[] {
  const { codes, labels: words } = labels(table, column);
  return Array.from(codes, (code) => (code === -1 ? '' : words[code]));
}
