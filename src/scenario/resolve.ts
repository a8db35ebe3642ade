import type { Complaint } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import { isText } from '../tables/declaration.js';
import { declarationOf } from '../tables/declarations/index.js';
import { type Distribution, meanOf } from './distribution.js';
import type { ParameterValue } from './read-parameter.js';
import type { ScenarioFile } from './read-scenario.js';
import { type Argument, baseline, type Override, type Scenario } from './scenario.js';

/** A parameter set from outside, `--set surge=30%`. */
export interface Setting {
  readonly name: string;
  readonly value: number;
}

/**
 * A scenario with its parents' overrides before its own. Precedence, in one place: parents apply in the order in which `extends` lists
 * them, each with its own parents before it and each scenario once, at its first place; a parameter's value is the last one given: by a
 * parent, by the scenario itself, by a setting from outside. Expectations are the scenario's own.
 */
export function resolveScenario(
  name: string,
  files: ReadonlyMap<string, ScenarioFile>,
  settings: readonly Setting[],
  complaints: Complaint[],
): Scenario | undefined {
  const own = files.get(name);
  if (own === undefined) return undefined;
  const lineage: ScenarioFile[] = [];
  if (!addLineage(own, [], files, lineage, complaints)) return undefined;
  const written = new Map(lineage.flatMap((file) => [...file.parameters]));
  const { values, distributions } = parametersOf(written, settings);
  const overrides = lineage.flatMap((file) => file.overrides);
  complaints.push(...unknownNames(overrides, written));
  complainOfSweeps(own, written);
  return {
    name,
    title: own.title,
    description: own.description,
    lineage: lineage.map((file) => file.name),
    parameters: values,
    distributions,
    sweep: new Map([...own.sweep].map(([parameter, { values }]) => [parameter, values])),
    overrides,
    expectations: own.expectations,
    file: own.file,
  };
}

/** Adds a scenario behind its parents; false after a complaint. */
function addLineage(
  file: ScenarioFile,
  children: readonly string[],
  files: ReadonlyMap<string, ScenarioFile>,
  lineage: ScenarioFile[],
  complaints: Complaint[],
): boolean {
  if (lineage.includes(file)) return true;
  const path = [...children, file.name];
  for (const parent of file.parents) {
    const name = parent.text();
    if (name === undefined) return false;
    if (name === baseline.name && !files.has(name)) continue;
    const found = files.get(name);
    if (found === undefined || path.includes(name)) {
      const complaint = found
        ? circle([...path.slice(path.indexOf(name)), name])
        : unknownParent(name, [...files.keys()]);
      complaints.push({ place: parent.place, name: 'extends', found: name, ...complaint });
      return false;
    }
    if (!addLineage(found, path, files, lineage, complaints)) return false;
  }
  lineage.push(file);
  return true;
}

function circle(names: readonly string[]): { problem: string; remedy: string } {
  return { problem: `makes a circle: ${names.join(' → ')}.`, remedy: 'Take one of these extends away.' };
}

function unknownParent(name: string, names: readonly string[]): { problem: string; remedy: string } {
  if (/[/\\]/.test(name))
    return {
      problem: 'is a path; a scenario extends scenarios of its own project.',
      remedy: 'Name a scenario, without folder or ending.',
    };
  return {
    problem: 'is no scenario of this project.',
    remedy: didYouMean(name, names) ?? `The scenarios are ${names.join(', ')}.`,
  };
}

/** Values in order of need: a parameter may use others, whatever the order in which they are written. */
function parametersOf(
  written: ReadonlyMap<string, ParameterValue>,
  settings: readonly Setting[],
): { values: ReadonlyMap<string, number>; distributions: ReadonlyMap<string, Distribution> } {
  const given = new Map(settings.filter(({ name }) => written.has(name)).map(({ name, value }) => [name, value]));
  const values = new Map<string, number>();
  const distributions = new Map<string, Distribution>();

  function settledValue(name: string, users: readonly string[]): number {
    const known = values.get(name) ?? given.get(name);
    if (known !== undefined) return known;
    const parameter = written.get(name) as ParameterValue;
    if (parameter.kind === 'number') return parameter.value;
    if (parameter.kind === 'distribution') return meanOf(parameter.distribution);
    const { expression, written: place } = parameter;
    const path = [...users, name];
    for (const needed of expression.names) {
      if (path.includes(needed)) {
        place.complain(
          `makes a circle: ${[...path.slice(path.indexOf(needed)), needed].join(' → ')}.`,
          'Give one of them a number.',
        );
        return NaN;
      }
      if (!written.has(needed)) {
        place.complain(
          `needs ${needed}, which is no parameter.`,
          didYouMean(needed, written.keys()) ?? 'Add it under params.',
        );
        return NaN;
      }
    }
    return expression.evaluate(new Map(expression.names.map((needed) => [needed, settledValue(needed, path)])));
  }

  for (const [name, parameter] of written) {
    values.set(name, settledValue(name, []));
    if (parameter.kind === 'distribution' && !given.has(name)) distributions.set(name, parameter.distribution);
  }
  return { values, distributions };
}

function complainOfSweeps(file: ScenarioFile, parameters: ReadonlyMap<string, unknown>): void {
  for (const [name, { written }] of file.sweep)
    if (!parameters.has(name))
      written.complain(
        'is no parameter of this scenario.',
        didYouMean(name, parameters.keys()) ?? 'Add it under params.',
      );
}

/** Names in expressions that are neither parameters, nor columns of the row, nor `t`. */
function unknownNames(overrides: readonly Override[], parameters: ReadonlyMap<string, unknown>): Complaint[] {
  return overrides.flatMap((override) => {
    const table = declarationOf(override.table);
    const columns = table.columns.filter((column) => !isText(column)).map(({ name }) => name);
    const known = [...parameters.keys(), ...columns, 't'];
    return expressionNames(override.argument).flatMap((name) => {
      if (parameters.has(name) && columns.includes(name)) return [twoMeanings(override, name)];
      return known.includes(name) || name === override.column ? [] : unknownName(override, name, known);
    });
  });
}

function twoMeanings(override: Override, name: string): Complaint {
  return {
    place: override.place,
    name: override.verb,
    found: name,
    problem: `is a parameter and a column of ${override.table}.`,
    remedy: 'Give the parameter another name.',
  };
}

function unknownName(override: Override, name: string, known: readonly string[]): Complaint[] {
  return [
    {
      place: override.place,
      name: override.verb,
      found: name,
      problem: `is neither a parameter nor a column of numbers of ${override.table}.`,
      remedy: didYouMean(name, known) ?? 'Add it under params.',
    },
  ];
}

function expressionNames(argument: Argument): readonly string[] {
  switch (argument.kind) {
    case 'expression':
      return argument.expression.names;
    case 'ramp':
      return [...expressionNames(argument.from), ...expressionNames(argument.to)];
    case 'rows':
      return argument.rows.flatMap((row) => [...row.values()].flatMap(expressionNames));
    default:
      return [];
  }
}
