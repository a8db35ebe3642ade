/** One message of a conversation with a language model. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Asks a language model; where it runs is none of our business. Gives the text of its answer. */
export type Complete = (messages: readonly Message[]) => Promise<string>;
