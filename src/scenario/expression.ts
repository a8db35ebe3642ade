import type { MathNode } from 'mathjs';

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
      return compiled(source, parse(source));
    } catch (error) {
      return { problem: `is no expression: ${(error as Error).message.replace(/\.$/, '')}.`, remedy: howToWrite };
    }
  };
}

const howToWrite = `Use numbers, names, + - * / ^ ( ), comparisons, condition ? one : other, and ${functions.join(', ')}.`;

function compiled(source: string, tree: MathNode): Expression | ExpressionProblem {
  const names: string[] = [];
  const problem = forbidden(tree, 0, names);
  if (problem) return { problem, remedy: howToWrite };
  const code = tree.compile();
  const evaluate = (scope: ReadonlyMap<string, number>): number => {
    const value: unknown = code.evaluate(scope as Map<string, number>);
    if (typeof value === 'boolean') return Number(value);
    return typeof value === 'number' ? value : NaN;
  };
  return { source, names, evaluate };
}

/** The closed scope: only arithmetic and named functions; no assignment, no access to what lies inside a value. */
function forbidden(node: MathNode, depth: number, names: string[]): string | undefined {
  if (depth > deepest) return `is nested more than ${deepest} deep.`;
  if (!allowedNodes.includes(node.type)) return 'does more than arithmetic.';
  if (node.type === 'ConstantNode' && typeof (node as unknown as { value: unknown }).value !== 'number')
    return 'holds a value that is no number.';
  if (node.type === 'FunctionNode') {
    const { fn, args } = node as unknown as { fn: { name?: string }; args: readonly MathNode[] };
    if (!functions.includes(fn.name ?? '')) return `calls ${fn.name ?? 'a function'}, which is not known.`;
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
