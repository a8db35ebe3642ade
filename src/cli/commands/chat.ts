import { Command } from 'commander';
import {
  type Conversation,
  conversationAbout,
  noConversation,
  type Reply,
} from '../../assistant/conversation/conversation.js';
import { draftText } from '../../assistant/draft.js';
import type { Reading } from '../../assistant/reading.js';
import { BadInput, WrongUsage } from '../../complaint/complaint.js';
import { saveScenario } from '../../project/save-scenario.js';
import { chosenReading, menuText, typedText } from '../ask/chat-menu.js';
import { isCommand, runReading } from '../ask/run-reading.js';
import { vocabularyIn } from '../ask/vocabulary.js';
import { complaintLines } from '../complaint-lines.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import { openSession, type Session } from '../session.js';
import type { Shell } from '../shell.js';
import { complaintsOf, understood } from './ask.js';

export function chatCommand(shell: Shell): Command {
  return addCommonOptions(new Command('chat'), ['data', 'set', 'horizon', 'start', 'seed', 'jobs', 'color'])
    .description(
      'A conversation about the project: questions in plain words, each of which may follow the last ("and if L3 is closed in June?", "only for DE", "undo that", "save as spring-plan"), or menus for those who would rather not type.',
    )
    .addHelpText('after', '\nExample:\n  whatif chat --data my-plan')
    .action((options: CommonOptions) => run(shell, { ...options, format: 'table' }));
}

/** A conversation under way: the project that it is about, and what has been said. */
interface Chat {
  readonly shell: Shell;
  readonly options: CommonOptions;
  readonly session: Session;
  readonly say: ReturnType<typeof conversationAbout>;
  readonly conversation: Conversation;
}

async function run(shell: Shell, options: CommonOptions): Promise<void> {
  if (shell.input.isTTY !== true || !shell.out.isTerminal)
    throw new WrongUsage('chat needs a terminal. To ask one question, write whatif ask "…".');
  const session = await openSession(shell, options);
  await shell.out.write(`${greeting(session)}\n`);
  let chat: Chat = {
    shell,
    options,
    session,
    say: conversationAbout(vocabularyIn(session)),
    conversation: noConversation,
  };
  for (let text = await typedText(); !isFarewell(text); text = await typedText()) chat = await guarded(chat, text);
  shell.exitCode = 0;
}

function greeting({ project }: Session): string {
  return `Ask in plain words, or press Enter for a menu; /help lists what else there is, /quit ends.\n${project.scenarios.size} scenarios: ${[...project.scenarios.keys()].join(', ')}.`;
}

function isFarewell(text: string): boolean {
  return /^\/?(?:quit|exit|bye|q)$/i.test(text.trim());
}

/** What is wrong with a question or its scenario is said, and the conversation goes on. */
async function guarded(chat: Chat, text: string): Promise<Chat> {
  try {
    return await replied(chat, text.trim());
  } catch (error) {
    if (error instanceof BadInput) await write(chat, complaintLines(error));
    else if (error instanceof WrongUsage) await write(chat, [error.message]);
    else throw error;
    return chat;
  }
}

async function replied(chat: Chat, text: string): Promise<Chat> {
  if (text === '') {
    const picked = await menuText(vocabularyIn(chat.session));
    return picked === undefined ? chat : replied(chat, picked);
  }
  if (text.startsWith('/')) return commanded(chat, text.slice(1));
  const { conversation, reply } = chat.say(chat.conversation, text);
  return answered({ ...chat, conversation }, reply);
}

async function answered(chat: Chat, reply: Reply): Promise<Chat> {
  switch (reply.does) {
    case 'save':
      return saved(chat, reply.name);
    case 'undo':
      await write(
        chat,
        reply.reading ? understood(reply.reading) : ['Nothing is left to take back: the conversation begins anew.'],
      );
      return chat;
    case 'ask_back': {
      await write(chat, complaintLines(new BadInput(complaintsOf(reply.reading))));
      const other = await chosenReading(reply.reading);
      return other === undefined ? chat : replied(chat, other);
    }
    case 'answer':
      await answer(chat, reply.reading);
      return chat;
  }
}

async function answer({ shell, options }: Chat, reading: Reading): Promise<void> {
  for (const line of understood(reading)) await shell.out.write(`${line}\n`);
  if (isCommand(reading.command)) await runReading(shell, reading, options);
  else throw new WrongUsage(`There is no command ${reading.command.name} in this version, which would answer it.`);
}

const help = [
  'Questions: "what if insulin demand rises 20% in Q2?", "which products run short?", "why is INS-100 late?", in English or French.',
  'Follow-ups: "and if L2 stops in May?", "only for DE", "make it 30%", "in April instead", "undo that", "save as spring-plan".',
  '/menu  pick instead of typing     /show  the scenario that stands     /history  what was asked',
  '/undo  take the last one back     /save NAME  write the scenario      /new  begin anew',
  '/quit  end',
];

async function commanded(chat: Chat, text: string): Promise<Chat> {
  const [name, ...rest] = text.split(/\s+/);
  const { readings } = chat.conversation;
  const [draft] = readings[readings.length - 1]?.drafts ?? [];
  switch (name) {
    case 'menu':
      return replied(chat, '');
    case 'undo':
      return replied(chat, 'undo');
    case 'new':
      return { ...chat, conversation: noConversation };
    case 'save':
      return saved(chat, rest.join('-'));
    case 'show':
      await write(chat, draft ? draftText(draft).trimEnd().split('\n') : ['No scenario stands yet.']);
      return chat;
    case 'history':
      await write(
        chat,
        readings.length > 0
          ? readings.map(({ question }, index) => `${index + 1}. ${question}`)
          : ['Nothing was asked yet.'],
      );
      return chat;
    default:
      await write(chat, name === 'help' ? help : [`There is no /${name}.`, ...help]);
      return chat;
  }
}

/** Writes the scenario that stands; the project is opened again, so that the next question may name it. */
async function saved(chat: Chat, name: string): Promise<Chat> {
  const { readings } = chat.conversation;
  const [draft] = readings[readings.length - 1]?.drafts ?? [];
  if (draft === undefined)
    throw new WrongUsage('No scenario stands that could be saved: ask a what-if question first.');
  const path = saveScenario(chat.session.project, name, draftText({ ...draft, name }));
  await write(chat, [`Wrote ${path}.`]);
  const session = await openSession(chat.shell, chat.options);
  return { ...chat, session, say: conversationAbout(vocabularyIn(session)) };
}

async function write({ shell }: Chat, lines: readonly string[]): Promise<void> {
  for (const line of lines) await shell.out.write(`${line}\n`);
}
