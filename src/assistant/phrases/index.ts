import type { Language } from '../understand/lexicon/sense.js';
import { english } from './english.js';
import { french } from './french.js';
import type { Phrases } from './phrases.js';

/** What readers of questions say, in each language that they read. */
export const phrases: Readonly<Record<Language, Phrases>> = { en: english, fr: french };
