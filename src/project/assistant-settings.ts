import type { Config } from './read-config.js';

/** The language model that a project may ask, as a second reader of questions. */
export interface AssistantSettings {
  /** Where completions are asked for, without a slash at its end. */
  readonly url: string;
  readonly model: string;
  /** Seconds. */
  readonly timeout: number;
}

/** The language model of whatif.yaml; undefined where none is configured, and after a complaint. */
export function assistantSettings(config: Config): AssistantSettings | undefined {
  const url = config.get('assistant.url');
  const model = config.get('assistant.model');
  if (url === undefined) {
    model?.written.complain('has no address.', 'Set assistant.url as well: http://localhost:11434/v1.');
    return undefined;
  }
  if (!isAddress(String(url.value))) {
    url.written.complain(
      'is no address of a service.',
      'Write http:// or https://, without a name and a password in it.',
    );
    return undefined;
  }
  if (model === undefined) {
    url.written.complain('has no model.', 'Set assistant.model as well: the name by which the service knows it.');
    return undefined;
  }
  const timeout = (config.get('assistant.timeout')?.value as number | undefined) ?? 60;
  return { url: String(url.value).replace(/\/+$/, ''), model: String(model.value), timeout };
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
}
