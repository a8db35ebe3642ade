import { Command, Option } from 'commander';
import { WrongUsage } from '../../complaint/complaint.js';
import { scenarioNames } from '../../project/scenario-names.js';
import type { Shell } from '../shell.js';
import { commands } from './index.js';

/** `whatif completion bash` prints a script; the script asks `whatif completion --words` what may stand next. */
export function completionCommand(shell: Shell): Command {
  return new Command('completion')
    .description('A script that completes commands, flags and scenarios in bash, zsh or fish.')
    .argument('[shell]', `${scripts.map((script) => script.shell).join(', ')}; bash when none is given`)
    .argument('[words...]', 'with --words: the words of a command line so far')
    .addOption(new Option('--words', 'what may stand next on a command line'))
    .addHelpText('after', '\nExample:\n  whatif completion bash >> ~/.bashrc')
    .action(async (first: string | undefined, others: string[], { words }: { words?: boolean }) => {
      const text = words
        ? `${candidates(shell, await named(shell, first), [first ?? '', ...others]).join('\n')}\n`
        : scriptFor(first ?? 'bash');
      await shell.out.write(text);
    });
}

function scriptFor(name: string): string {
  const script = scripts.find((candidate) => candidate.shell === name);
  if (script) return script.text;
  throw new WrongUsage(
    `There is no completion for ${name}. There is one for ${scripts.map((candidate) => candidate.shell).join(', ')}.`,
  );
}

async function named(shell: Shell, name: string | undefined): Promise<Command | undefined> {
  const entry = commands.find((candidate) => candidate.name === name);
  return entry && (await entry.load())(shell);
}

const scripts = [
  {
    shell: 'bash',
    text: `_whatif() {
  local line=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  mapfile -t COMPREPLY < <(compgen -W "$(whatif completion --words -- "\${line[@]}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}")
}
complete -o default -F _whatif whatif
`,
  },
  {
    shell: 'zsh',
    text: `#compdef whatif
_whatif() {
  local -a next
  next=("\${(@f)$(whatif completion --words -- "\${words[@]:1:$((CURRENT - 1))}" 2>/dev/null)}")
  compadd -a next || _files
}
compdef _whatif whatif
`,
  },
  {
    shell: 'fish',
    text: `complete -c whatif -f -a '(whatif completion --words -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
  },
];

/** Commands for the first word; behind a command its flags, a flag's choices, and the scenarios of the project here. */
function candidates(shell: Shell, command: Command | undefined, words: readonly string[]): readonly string[] {
  if (words.length < 2 || command === undefined) return commands.map(({ name }) => name);
  const before = words[words.length - 2];
  const flag = command.options.find((option) => option.long === before || option.short === before);
  if (flag?.argChoices) return flag.argChoices;
  const flags = command.options.map((option) => option.long ?? option.short ?? '');
  const choices = command.registeredArguments.flatMap((argument) => argument.argChoices ?? []);
  return [...flags, ...choices, ...(takesScenarios(command) ? ['baseline', ...scenarioNames(shell.directory)] : [])];
}

function takesScenarios(command: Command): boolean {
  return command.registeredArguments.some((argument) => argument.name().startsWith('scenario'));
}
