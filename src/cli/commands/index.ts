import type { Command } from 'commander';
import type { Shell } from '../shell.js';

/** A command as `--help` lists it; its module is read only when it runs. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<(shell: Shell) => Command>;
}

/** The commands in the order in which users meet them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'start a project from an example',
    load: async () => (await import('./init.js')).initCommand,
  },
  { name: 'check', summary: 'check all inputs', load: async () => (await import('./check.js')).checkCommand },
  { name: 'tables', summary: 'describe the tables', load: async () => (await import('./tables.js')).tablesCommand },
  {
    name: 'forecast',
    summary: 'forecasts with intervals, or their accuracy',
    load: async () => (await import('./forecast.js')).forecastCommand,
  },
  { name: 'plan', summary: 'one scenario in detail', load: async () => (await import('./plan.js')).planCommand },
  {
    name: 'compare',
    summary: 'KPIs side by side against the baseline',
    load: async () => (await import('./compare.js')).compareCommand,
  },
  {
    name: 'explain',
    summary: 'where a KPI comes from',
    load: async () => (await import('./explain.js')).explainCommand,
  },
  {
    name: 'diff',
    summary: 'the lines in which two plans differ',
    load: async () => (await import('./diff.js')).diffCommand,
  },
  {
    name: 'sweep',
    summary: 'KPIs over a grid of parameters',
    load: async () => (await import('./sweep.js')).sweepCommand,
  },
  {
    name: 'sensitivity',
    summary: 'how far inputs move KPIs: a tornado',
    load: async () => (await import('./sensitivity.js')).sensitivityCommand,
  },
  {
    name: 'seek',
    summary: 'the value of a parameter that reaches a target',
    load: async () => (await import('./seek.js')).seekCommand,
  },
  {
    name: 'recommend',
    summary: 'the cheapest levers that reach a target',
    load: async () => (await import('./recommend.js')).recommendCommand,
  },
  {
    name: 'simulate',
    summary: 'KPIs over many futures',
    load: async () => (await import('./simulate.js')).simulateCommand,
  },
  {
    name: 'risks',
    summary: 'what will run out, when and why; late deliveries',
    load: async () => (await import('./risks.js')).risksCommand,
  },
  {
    name: 'survive',
    summary: 'how long demand is served when a node is lost',
    load: async () => (await import('./survive.js')).surviveCommand,
  },
  {
    name: 'sequence',
    summary: 'the order of products that loses the fewest hours',
    load: async () => (await import('./sequence.js')).sequenceCommand,
  },
  {
    name: 'ask',
    summary: 'a question in plain words: read, run, explained',
    load: async () => (await import('./ask.js')).askCommand,
  },
  {
    name: 'brief',
    summary: 'the morning note: what changed, what runs short',
    load: async () => (await import('./brief.js')).briefCommand,
  },
  {
    name: 'mcp',
    summary: 'serve the project to assistants',
    load: async () => (await import('./mcp.js')).mcpCommand,
  },
  {
    name: 'chat',
    summary: 'a conversation about the project, with menus and follow-ups',
    load: async () => (await import('./chat.js')).chatCommand,
  },
  {
    name: 'completion',
    summary: 'a script that completes commands in your shell',
    load: async () => (await import('./completion.js')).completionCommand,
  },
];
