import type { Complete, Message } from '../../assistant/model/message.js';
import { BadInput } from '../../complaint/complaint.js';
import type { AssistantSettings } from '../../project/assistant-settings.js';

/** An answer longer than this is no reading of a question. */
const mostBytes = 1_000_000;

/**
 * A language model behind an OpenAI-compatible address. This is the one place of the program that reaches over a network.
 * @throws BadInput for every way in which a service fails: not there, slow, refusing, answering something else or without end.
 */
export function modelEndpoint({ url, model, timeout }: AssistantSettings, key: string | undefined): Complete {
  const address = url.endsWith('/chat/completions') ? url : `${url}/chat/completions`;
  const complain = (problem: string, remedy: string): never => {
    throw new BadInput([{ place: { file: address }, problem, remedy }]);
  };
  if (key !== undefined && !isPrivate(address))
    complain('would get the key over an open line.', 'Set assistant.url to https://, or unset WHATIF_ASSISTANT_KEY.');

  return async (messages) => {
    const signal = AbortSignal.timeout(timeout * 1000);
    try {
      const response = await fetch(address, request(messages, model, key, signal));
      const text = await textOf(response, complain);
      if (!response.ok) complain(`answers ${response.status}: ${shortened(text)}`, statusRemedy(response.status));
      return contentOf(text) ?? complain('does not answer as a chat service does.', 'Does assistant.url end in /v1?');
    } catch (error) {
      if (error instanceof BadInput) throw error;
      if (signal.aborted) return complain(`gives no answer within ${timeout} seconds.`, 'Raise assistant.timeout.');
      return complain(`cannot be reached (${reasonOf(error)}).`, 'Is the service running? Check assistant.url.');
    }
  };
}

/** A redirect is refused: the project's names go to the address that is configured, and nowhere else. */
function request(
  messages: readonly Message[],
  model: string,
  key: string | undefined,
  signal: AbortSignal,
): RequestInit {
  const headers = {
    'content-type': 'application/json',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  return {
    method: 'POST',
    headers,
    body: JSON.stringify({ model, messages, temperature: 0, stream: false }),
    redirect: 'error',
    signal,
  };
}

/** Encrypted, or not leaving the machine. */
function isPrivate(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

async function textOf(response: Response, complain: (problem: string, remedy: string) => never): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > mostBytes) complain('answers with more than a megabyte.', 'Is it a chat service? Check assistant.url.');
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

/** The text of the first choice; undefined where the answer has another form. */
function contentOf(text: string): string | undefined {
  try {
    const answer = JSON.parse(text) as { choices?: readonly { message?: { content?: unknown } }[] } | null;
    const content = answer?.choices?.[0]?.message?.content;
    return typeof content === 'string' ? content : undefined;
  } catch {
    return undefined;
  }
}

const longestShown = 200;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line || 'nothing';
}

function statusRemedy(status: number): string {
  if (status === 401 || status === 403) return 'Set WHATIF_ASSISTANT_KEY to a key of that service.';
  if (status === 404) return 'Check assistant.url and assistant.model.';
  if (status === 429) return 'It is asked too often: wait and ask again.';
  return 'Ask again later, or see what the service says.';
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return (cause as NodeJS.ErrnoException).code ?? (cause instanceof Error ? cause.message : String(cause));
}
