import type { Language } from '../../assistant/understand/lexicon/sense.js';
import { english } from './english.js';
import { french } from './french.js';
import type { Phrases } from './phrases.js';

/** What `ask` and `chat` say, in each language of a question. */
export const phrases: Readonly<Record<Language, Phrases>> = { en: english, fr: french };
