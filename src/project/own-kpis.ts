import { didYouMean } from '../complaint/near-match.js';
import type { Compile, Expression } from '../scenario/expression.js';
import type { Written } from '../scenario/written.js';

/**
 * KPIs that a project adds under `kpis`: an expression over KPIs of ours and over own ones written before it, so that none can need
 * itself. A part of a KPI is named as everywhere, `utilisation.peak`. Wrong ones are complained about and left out.
 */
export function readOwnKpis(
  written: Written | undefined,
  kpis: readonly string[],
  compile: Compile,
): ReadonlyMap<string, Expression> {
  const own = new Map<string, Expression>();
  for (const [name, value] of written?.entries() ?? []) {
    const expression = readOwnKpi(name, value, [...kpis, ...own.keys()], compile);
    if (expression) own.set(name, expression);
  }
  return own;
}

function readOwnKpi(
  name: string,
  written: Written,
  known: readonly string[],
  compile: Compile,
): Expression | undefined {
  if (known.includes(name)) written.complain('is the name of a KPI that is there already.', 'Give it another name.');
  if (!/^[a-z_]\w*$/.test(name))
    written.complain('has a name that expectations cannot use.', 'Write small letters, digits and _, a letter first.');
  const source = written.text();
  if (source === undefined) return undefined;
  // A dot would reach into a value; the parts of KPIs that are known are the only names that may have one.
  const plain = new Map(known.map((kpi) => [kpi.replaceAll('.', '__'), kpi]));
  const expression = compile(source.replace(/[a-z_]\w*(?:\.\w+)+/gi, (dotted) => dotted.replaceAll('.', '__')));
  if (!('evaluate' in expression)) {
    written.complain(expression.problem, expression.remedy);
    return undefined;
  }
  const unknown = expression.names.find((needed) => !plain.has(needed));
  if (unknown !== undefined) {
    const shown = unknown.replaceAll('__', '.');
    written.complain(`needs ${shown}, which is no KPI.`, didYouMean(shown, known) ?? 'whatif compare lists them.');
    return undefined;
  }
  return {
    source,
    names: expression.names.map((needed) => plain.get(needed) as string),
    evaluate: (scope) =>
      expression.evaluate(new Map([...plain].map(([needed, kpi]) => [needed, scope.get(kpi) ?? NaN]))),
  };
}
