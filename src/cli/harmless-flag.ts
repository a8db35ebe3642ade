import type { Option } from 'commander';

/** Flags that write, that wait, or that say where from and how to show: the affair of who starts the process. */
const ownAffair = ['data', 'format', 'output', 'quiet', 'color', 'jobs', 'save', 'record', 'watch'];

/** Whether a flag may be set by a program or a language model that calls a command: it changes what is computed, and nothing else. */
export function isHarmless(option: Option): boolean {
  return !ownAffair.includes(option.attributeName()) && !option.flags.includes('<file>') && !option.hidden;
}
