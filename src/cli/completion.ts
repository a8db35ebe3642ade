import { Argument, Command } from 'commander';
import { scenarioNames } from '../project/scenario-names.js';
import { commands } from './commands.js';
import type { Shell } from './shell.js';

/** `whatif completion bash` prints a script; the script asks `whatif completion --words` what may stand next. */
export function completionCommand(shell: Shell): Command {
  return new Command('completion')
    .addArgument(new Argument('[shell]', 'the shell').choices(Object.keys(scripts)).default('bash'))
    .option('--words <line...>', 'what may stand next on a command line')
    .addHelpText('after', '\nExample:\n  whatif completion bash >> ~/.bashrc')
    .action(async (name: keyof typeof scripts, { words }: { words?: string[] }) => {
      const text = words ? `${(await candidates(shell, words)).join('\n')}\n` : scripts[name];
      await shell.out.write(text);
    });
}

const scripts = {
  bash: `_whatif() {
  local line=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  mapfile -t COMPREPLY < <(compgen -W "$(whatif completion --words -- "\${line[@]}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}")
}
complete -o default -F _whatif whatif
`,
  zsh: `#compdef whatif
_whatif() {
  local -a next
  next=("\${(@f)$(whatif completion --words -- "\${words[@]:1:$((CURRENT - 1))}" 2>/dev/null)}")
  compadd -a next || _files
}
compdef _whatif whatif
`,
  fish: `complete -c whatif -f -a '(whatif completion --words -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
};

/** Commands for the first word; behind a command its flags, a flag's choices, and the scenarios of the project here. */
async function candidates(shell: Shell, words: readonly string[]): Promise<readonly string[]> {
  const entry = commands.find(({ name }) => name === words[0]);
  if (words.length < 2 || entry === undefined) return commands.map(({ name }) => name);
  const command = (await entry.load())(shell);
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
