import { didYouMean } from '../complaint/near-match.js';
import type { Expression } from '../scenario/expression.js';
import type { JsonSchema } from '../scenario/json-schema.js';
import type { ReadContext } from '../scenario/read-context.js';
import { readOverride } from '../scenario/read-override.js';
import { readPlain } from '../scenario/read-parameter.js';
import type { Argument, Override } from '../scenario/scenario.js';
import type { Written } from '../scenario/written.js';

/** A lever as whatif.yaml declares it: overrides and a cost over `x`, how much of it is pulled. */
export interface DeclaredLever {
  readonly name: string;
  readonly to: number;
  readonly unit: string;
  readonly overridesAt: (amount: number) => readonly Override[];
  readonly costAt: (amount: number) => number;
}

const leverKeys = ['name', 'to', 'unit', 'override', 'cost'] as const;
const amount = 'x';

/** The levers of whatif.yaml; wrong ones are complained about and left out. */
export function readLevers(written: Written | undefined, context: ReadContext): readonly DeclaredLever[] {
  return (written?.items() ?? []).flatMap((item) => readLever(item, context) ?? []);
}

function readLever(written: Written, context: ReadContext): DeclaredLever | undefined {
  const before = context.complaints.length;
  const keys = new Map(written.entries(leverKeys));
  const name = keys.get('name')?.text();
  const to = readPlain(keys.get('to')?.text() ?? '');
  if (name === undefined) written.complain('has no name.', 'Add name: overtime on L1.');
  if (!(to > 0)) (keys.get('to') ?? written).complain('has no amount above 0 to go to.', 'Add to: 40, the most of it.');
  const overrides = (keys.get('override')?.items() ?? []).flatMap((one) => readOverride(one, '', context) ?? []);
  if (keys.get('override') === undefined)
    written.complain('changes nothing.', `Add override: { table: capacity, column: overtime_hours, add: ${amount} }.`);
  const cost = readCost(keys.get('cost'), context);
  if (context.complaints.length > before || name === undefined) return undefined;
  for (const one of overrides) checkNames(one.argument, keys.get('override') as Written);
  if (context.complaints.length > before) return undefined;
  return {
    name,
    to,
    unit: keys.get('unit')?.text() ?? '',
    overridesAt: (value) =>
      overrides.map((one) => ({
        ...one,
        argument: settled(one.argument, value),
        words: `${one.words} (${amount} = ${value})`,
      })),
    costAt: (value) => cost?.evaluate(new Map([[amount, value]])) ?? 0,
  };
}

function readCost(written: Written | undefined, { compile }: ReadContext): Expression | undefined {
  const text = written?.text();
  if (written === undefined || text === undefined) return undefined;
  const expression = compile(text);
  if (!('evaluate' in expression)) written.complain(expression.problem, expression.remedy);
  else {
    const unknown = expression.names.find((name) => name !== amount);
    if (unknown === undefined) return expression;
    written.complain(
      `needs ${unknown}.`,
      didYouMean(unknown, [amount]) ?? `Write it over ${amount}, how much of the lever is pulled.`,
    );
  }
  return undefined;
}

function checkNames(argument: Argument, written: Written): void {
  for (const { names } of expressionsIn(argument)) {
    const unknown = names.find((name) => name !== amount);
    if (unknown !== undefined)
      written.complain(`needs ${unknown}.`, `Write it over ${amount}, how much of the lever is pulled.`);
  }
}

function expressionsIn(argument: Argument): readonly Expression[] {
  switch (argument.kind) {
    case 'expression':
      return [argument.expression];
    case 'ramp':
      return [...expressionsIn(argument.from), ...expressionsIn(argument.to)];
    case 'rows':
      return argument.rows.flatMap((row) => [...row.values()].flatMap(expressionsIn));
    default:
      return [];
  }
}

/** The argument with the amount in it, as numbers, so that a saved scenario stands by itself. */
function settled(argument: Argument, value: number): Argument {
  switch (argument.kind) {
    case 'expression':
      return { kind: 'number', value: argument.expression.evaluate(new Map([[amount, value]])) };
    case 'ramp':
      return { ...argument, from: settled(argument.from, value), to: settled(argument.to, value) };
    case 'rows':
      return {
        ...argument,
        rows: argument.rows.map((row) => new Map([...row].map(([name, cell]) => [name, settled(cell, value)]))),
      };
    default:
      return argument;
  }
}

export function leverSchema(): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'to', 'override'],
    properties: {
      name: { type: 'string', description: 'what is done' },
      to: { type: ['number', 'string'], description: 'the most of it' },
      unit: { type: 'string', description: 'what it is counted in' },
      override: { anyOf: [{ $ref: '#/$defs/override' }, { type: 'array', items: { $ref: '#/$defs/override' } }] },
      cost: {
        type: ['number', 'string'],
        description: 'money beside what the plan costs: a number, or an expression over x',
      },
    },
  };
}
