import type { FunctionNode, MathNode } from 'mathjs';

/** An expression over named numbers, ready to be evaluated. */
export interface Expression {
  readonly source: string;
  /** The names that it needs, in order of appearance. */
  readonly names: readonly string[];
  /** Its value; NaN where it has none. */
  readonly evaluate: (scope: ReadonlyMap<string, number>) => number;
}

/** Why a text is no expression that may stand here, and what to do. */
export interface ExpressionProblem {
  readonly problem: string;
  readonly remedy: string;
}

export type Compile = (source: string) => Expression | ExpressionProblem;

const longest = 500;
const deepest = 40;
const functions = ['abs', 'ceil', 'exp', 'floor', 'log', 'max', 'min', 'mod', 'round', 'sqrt'];
const operators = [
  ...['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus', 'unaryPlus', 'not', 'and', 'or'],
  ...['equal', 'unequal', 'smaller', 'smallerEq', 'larger', 'largerEq'],
];
const percentage = 'percent';
const allowedNodes = [
  'ConstantNode',
  'SymbolNode',
  'OperatorNode',
  'ParenthesisNode',
  'FunctionNode',
  'ConditionalNode',
  'RelationalNode',
];

/** Reads mathjs, once, and gives the function that compiles expressions. */
export async function expressionCompiler(): Promise<Compile> {
  const { parse } = await import('./mathjs.js');
  return (source) => {
    if (source.length > longest)
      return { problem: `is longer than ${longest} characters.`, remedy: 'Split it into parameters.' };
    try {
      return compiled(source, parse);
    } catch (error) {
      return { problem: `is no expression: ${(error as Error).message.replace(/\.$/, '')}.`, remedy: howToWrite };
    }
  };
}

const howToWrite = `Use numbers, names, + - * / ^ ( ), comparisons, condition ? one : other, and ${functions.join(', ')}.`;

/**
 * `20%` is 0.2 wherever it stands. To mathjs it may also be the rest of a division (`1 - 20% + 5%` is 1 there), so it is made a call
 * before mathjs sees it.
 */
function withPercentages(source: string): string {
  return source.replace(/(?<![\w.])(\d+\.?\d*|\.\d+)\s*%(?!\s*[\w.(])/g, `${percentage}($1)`);
}

/** `quantity + 20%` is a fifth more to some and 0.2 more to others; where both are numbers, as in `1 + 20%`, the two agree. */
function addsPercentageToName(node: MathNode): boolean {
  const { fn, args } = node as unknown as { fn?: unknown; args: readonly MathNode[] };
  if (node.type !== 'OperatorNode' || (fn !== 'add' && fn !== 'subtract')) return false;
  const names = args.flatMap((side) => side.filter(({ type }, path) => type === 'SymbolNode' && path !== 'fn'));
  return args.some(isPercentage) && names.length > 0;
}

function isPercentage(node: MathNode): node is FunctionNode {
  return node.type === 'FunctionNode' && (node as unknown as { fn: { name?: string } }).fn.name === percentage;
}

function compiled(source: string, parse: (text: string) => MathNode): Expression | ExpressionProblem {
  const tree = parse(withPercentages(source));
  const names: string[] = [];
  const problem = forbidden(tree, 0, names);
  if (problem) return { problem, remedy: howToWrite };
  if (tree.filter(addsPercentageToName).length > 0)
    return {
      problem: 'adds a percentage to a value that has a name, which may mean two things.',
      remedy: 'Write quantity * (1 + 20%) for a fifth more, or 0.2 for the number.',
    };
  const code = tree
    .transform((node) => (isPercentage(node) ? parse(`(${node.args[0].evaluate()} / 100)`) : node))
    .compile();
  const valueIn = (scope: ReadonlyMap<string, number>): number => {
    const value: unknown = code.evaluate(scope as Map<string, number>);
    if (typeof value === 'boolean') return Number(value);
    return typeof value === 'number' ? value : NaN;
  };
  // A function that is given too few numbers says so whatever they are: tried once, so that the complaint comes before any data.
  valueIn(new Map(names.map((name) => [name, 1])));
  const evaluate = (scope: ReadonlyMap<string, number>): number => {
    try {
      return valueIn(scope);
    } catch {
      return NaN;
    }
  };
  return { source, names, evaluate };
}

/** The closed scope: only arithmetic and named functions; no assignment, no access to what lies inside a value. */
function forbidden(node: MathNode, depth: number, names: string[]): string | undefined {
  if (depth > deepest) return `is nested more than ${deepest} deep.`;
  if (!allowedNodes.includes(node.type)) return 'does more than arithmetic.';
  if (node.type === 'ConstantNode' && typeof (node as unknown as { value: unknown }).value !== 'number')
    return 'holds a value that is no number.';
  if (node.type === 'OperatorNode') {
    const { fn, op } = node as unknown as { fn: string; op: string };
    if (!operators.includes(fn)) return `uses ${op}, which is not known.`;
  }
  if (node.type === 'FunctionNode') {
    const { fn, args } = node as unknown as { fn: { name?: string }; args: readonly MathNode[] };
    if (![...functions, percentage].includes(fn.name ?? ''))
      return `calls ${fn.name ?? 'a function'}, which is not known.`;
    return firstProblem(args, depth, names);
  }
  if (node.type === 'SymbolNode') {
    const { name } = node as unknown as { name: string };
    if (name in Object.prototype) return `uses ${name}, which is no name for a number.`;
    if (!names.includes(name)) names.push(name);
    return undefined;
  }
  const children: MathNode[] = [];
  node.forEach((child) => {
    children.push(child);
  });
  return firstProblem(children, depth, names);
}

function firstProblem(nodes: readonly MathNode[], depth: number, names: string[]): string | undefined {
  for (const node of nodes) {
    const problem = forbidden(node, depth + 1, names);
    if (problem) return problem;
  }
  return undefined;
}
