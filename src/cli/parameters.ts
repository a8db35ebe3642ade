import { evaluate, type Outcome } from '../analysis/evaluate.js';
import { WrongUsage } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import { scenariosNamed } from '../project/read-scenarios.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Session } from './session.js';

/** The outcome of a scenario with some of its parameters at given values. */
export function evaluateAt(session: Session, scenario: string, values: ReadonlyMap<string, number>): Promise<Outcome> {
  return evaluate(session.setting, scenarioAt(session, scenario, values));
}

/** A scenario with some of its parameters at given values. */
export function scenarioAt({ project }: Session, scenario: string, values: ReadonlyMap<string, number>): Scenario {
  const settings = [
    ...project.settings.filter(({ name }) => !values.has(name)),
    ...[...values].map(([name, value]) => ({ name, value })),
  ];
  const [resolved] = scenariosNamed({ ...project, settings }, [scenario]);
  return resolved;
}

/** The scenario named, or of those that have the parameter the one with the fewest parents: it will be where it is written. */
export function scenarioWith({ project }: Session, named: string | undefined, parameter: string): Scenario {
  const candidates = scenariosNamed(project, named === undefined ? [] : [named]);
  const having = candidates.filter(({ parameters }) => parameters.has(parameter));
  const [found] = having.sort((first, second) => first.lineage.length - second.lineage.length);
  if (found) return found;
  const known = [...new Set(candidates.flatMap(({ parameters }) => [...parameters.keys()]))];
  const where = named === undefined ? 'No scenario has' : `${named} does not have`;
  throw new WrongUsage(
    `${where} a parameter "${parameter}". ${didYouMean(parameter, known) ?? (known.length > 0 ? `There are ${known.join(', ')}.` : 'Add it under params.')}`,
  );
}
