import { readExpectation } from './expectation.js';
import type { ReadContext } from './read-context.js';
import { readOverride } from './read-override.js';
import { type ParameterValue, readParameter, readSteps } from './read-parameter.js';
import type { Override, StatedExpectation } from './scenario.js';
import { readWritten, type Written } from './written.js';

/** A scenario file as read, before its parents and parameters are known. */
export interface ScenarioFile {
  readonly name: string;
  readonly file: string;
  /** As it is written. */
  readonly text: string;
  readonly title: string;
  readonly description: string;
  readonly parents: readonly Written[];
  readonly parameters: ReadonlyMap<string, ParameterValue>;
  readonly sweep: ReadonlyMap<string, { readonly values: readonly number[]; readonly written: Written }>;
  readonly overrides: readonly Override[];
  readonly expectations: readonly StatedExpectation[];
}

export const scenarioKeys = ['scenario', 'extends', 'description', 'params', 'sweep', 'overrides', 'expect'] as const;

/** Reads a scenario file, YAML or JSON; what is wrong is put to the context's complaints, all of it at once. */
export function readScenario(name: string, text: string, file: string, context: ReadContext): ScenarioFile | undefined {
  const root = readWritten(text, file, context.complaints);
  if (root === undefined) return undefined;
  const keys = new Map(root.entries(scenarioKeys));
  const listed = (key: string): readonly Written[] => keys.get(key)?.items() ?? [];
  return {
    name,
    file,
    text,
    title: keys.get('scenario')?.text() ?? name,
    description: keys.get('description')?.text()?.trim() ?? '',
    parents: listed('extends'),
    parameters: parametersOf(keys.get('params'), context),
    sweep: sweepOf(keys.get('sweep')),
    overrides: listed('overrides').flatMap((written) => readOverride(written, name, context) ?? []),
    expectations: listed('expect').flatMap((written) => readExpectation(written, context.kpis) ?? []),
  };
}

function parametersOf(written: Written | undefined, { compile }: ReadContext): ReadonlyMap<string, ParameterValue> {
  const parameters = new Map<string, ParameterValue>();
  for (const [name, value] of written?.entries() ?? []) {
    if (name === 't') value.complain("is the bucket's number in every expression.", 'Give the parameter another name.');
    const read = readParameter(value, compile);
    if (read) parameters.set(name, read);
  }
  return parameters;
}

function sweepOf(written: Written | undefined): ScenarioFile['sweep'] {
  const sweep = new Map<string, { values: readonly number[]; written: Written }>();
  for (const [name, value] of written?.entries() ?? []) {
    const values = value.items().flatMap((item) => {
      const text = item.text();
      const steps = text === undefined ? undefined : readSteps(text);
      if (typeof steps === 'string') item.complain(steps, 'Write a list of values, or from:to:step.');
      return Array.isArray(steps) ? steps : [];
    });
    if (values.length > 0) sweep.set(name, { values, written: value });
  }
  return sweep;
}
