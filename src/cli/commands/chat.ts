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
import { answeredSoon } from '../ask/answered-soon.js';
import { chosenReading, menuText, typedText } from '../ask/chat-menu.js';
import { isCommand, runReading } from '../ask/run-reading.js';
import { vocabularyIn } from '../ask/vocabulary.js';
import { complaintLines } from '../complaint-lines.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import { phrases } from '../phrases/index.js';
import type { Phrases } from '../phrases/phrases.js';
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
  for (let text = await typedText(sayOf(chat)); !isFarewell(text); text = await typedText(sayOf(chat)))
    chat = await guarded(chat, text);
  shell.exitCode = 0;
}

function greeting({ project }: Session): string {
  return `Ask in plain words, or press Enter for a menu; /help lists what else there is, /quit ends.\n${project.scenarios.size} scenarios: ${[...project.scenarios.keys()].join(', ')}.`;
}

/** What is said, in the language of what was said last. */
function sayOf({ conversation }: Chat): Phrases {
  return phrases[conversation.language];
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
    const picked = await menuText(vocabularyIn(chat.session), sayOf(chat).menu);
    return picked === undefined ? chat : replied(chat, picked);
  }
  if (text.startsWith('/')) return commanded(chat, text.slice(1));
  const { conversation, reply } = chat.say(chat.conversation, text);
  return answered({ ...chat, conversation }, reply);
}

async function answered(chat: Chat, reply: Reply): Promise<Chat> {
  switch (reply.does) {
    case 'save': {
      const after = await saved(chat, reply.name);
      return reply.then === undefined ? after : replied(after, reply.then);
    }
    case 'show':
      return commanded(chat, 'show');
    case 'undo':
      await write(chat, reply.reading ? understood(reply.reading) : [sayOf(chat).chat.nothingToUndo]);
      return chat;
    case 'ask_back': {
      await write(chat, complaintLines(new BadInput(complaintsOf(reply.reading))));
      const near = await chosenReading(reply.reading, sayOf(chat).chat);
      if (near === undefined) return chat;
      const { conversation, reply: again } = chat.say(chat.conversation, near.question);
      return again.does === 'ask_back' && near.choice !== near.question
        ? replied(chat, near.choice)
        : answered({ ...chat, conversation }, again);
    }
    case 'answer':
      await answer(chat, reply.reading);
      return reply.saveAs === undefined ? chat : saved(chat, reply.saveAs);
  }
}

/** The command is English, what was said before it need not be. */
async function undone(chat: Chat): Promise<Chat> {
  const { conversation, reply } = chat.say(chat.conversation, 'undo');
  const { language } = chat.conversation;
  return answered({ ...chat, conversation: { ...conversation, language } }, reply);
}

async function answer({ shell, options }: Chat, read: Reading): Promise<void> {
  const reading = answeredSoon(read);
  for (const line of understood(reading)) await shell.out.write(`${line}\n`);
  if (isCommand(reading.command)) await runReading(shell, reading, options);
  else throw new WrongUsage(phrases[reading.language].reading.noSuchCommandNamed(reading.command.name));
}

async function commanded(chat: Chat, text: string): Promise<Chat> {
  const [name, ...rest] = text.split(/\s+/);
  const say = sayOf(chat).chat;
  const { readings } = chat.conversation;
  const [draft] = readings[readings.length - 1]?.drafts ?? [];
  switch (name) {
    case 'menu':
      return replied(chat, '');
    case 'undo':
      return undone(chat);
    case 'new':
      return { ...chat, conversation: { ...chat.conversation, readings: [] } };
    case 'save':
      return saved(chat, rest.join('-'));
    case 'show':
      await write(chat, draft ? draftText(draft).trimEnd().split('\n') : [say.noScenario]);
      return chat;
    case 'history':
      await write(
        chat,
        readings.length > 0 ? readings.map(({ question }, index) => `${index + 1}. ${question}`) : [say.nothingAsked],
      );
      return chat;
    default:
      await write(chat, name === 'help' ? say.help : [say.noSuch(name), ...say.help]);
      return chat;
  }
}

/** Writes the scenario that stands; the project is opened again, so that the next question may name it. */
async function saved(chat: Chat, name: string): Promise<Chat> {
  const { readings } = chat.conversation;
  const [draft] = readings[readings.length - 1]?.drafts ?? [];
  if (draft === undefined) throw new WrongUsage(sayOf(chat).chat.noScenarioToSave);
  const path = saveScenario(chat.session.project, name, draftText({ ...draft, name }));
  await write(chat, [sayOf(chat).reading.wrote(path)]);
  const session = await openSession(chat.shell, chat.options);
  return { ...chat, session, say: conversationAbout(vocabularyIn(session)) };
}

async function write({ shell }: Chat, lines: readonly string[]): Promise<void> {
  for (const line of lines) await shell.out.write(`${line}\n`);
}
