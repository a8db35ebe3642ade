/** A word, a number, a date or a sign of a question, with where it stands. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** In small letters without accents, as lexicons and names are compared. */
  readonly plain: string;
  /** What a number stands for; undefined for everything else. */
  readonly number?: number;
  readonly start: number;
  readonly end: number;
  /** Whether no blank stands before it: `INS-100`, `20%`. */
  readonly joined: boolean;
  /** Whether a hyphen, an underscore or a full stop joins it to the word before. */
  readonly hyphened: boolean;
  /** Whether a sentence ends before it: no phrase goes across. */
  readonly opens?: true;
  /** Whether its plain form puts a typing error right. */
  readonly respelled?: true;
}

/** What is one token, the longest first: dates, numbers, words, signs. */
const pattern = new RegExp(
  [
    /\d{4}-?[QqWwSsTt]\d{1,2}(?![\p{L}\d])/u,
    /\d{4}-\d{1,2}(?:-\d{1,2})?(?![\p{L}\d])/u,
    /(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{4}|(?![\s!?]*$|\s+\p{Lu}))(?![\p{L}\d.])/u,
    /\d{1,3}(?:[ \u00a0\u202f]{1,2}\d{3})+(?![\p{L}\d])/u,
    /\d+(?:[.,]\d+)*/u,
    /(?<![\p{L}\d.])\.\d+(?!\p{L}|\d|\.\d)/u,
    /[x×](?=\d)/u,
    /\p{L}[\p{L}\d]*['’]?/u,
    /<=|>=|==|→|->|\.\.|[-+−–±×*<>=%@&/;,:?!.()_€$"“”«»…≤≥]/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const silent = new Set(['?', '!', '.', ':', '(', ')', '"', '“', '”', '«', '»', '…']);
const joiners = new Set(['-', '_', '.']);

/** What stands between a token and the one before it: blanks, and signs that are no tokens. */
export function signsBefore(question: string, tokens: readonly Token[], at: number): string {
  return question.slice(tokens[at - 1]?.end ?? 0, tokens[at].start);
}

/** The tokens of a question. Signs that say nothing are left out; a hyphen inside a word only joins its parts. */
export function tokenise(question: string): Token[] {
  const found = [...question.matchAll(pattern)].flatMap((match, index, all) =>
    isDenial(match[0], all[index - 1]?.[0])
      ? [
          { text: match[0].slice(0, -1), start: match.index },
          { text: match[0].slice(-1), start: match.index + match[0].length - 1 },
        ]
      : [{ text: match[0], start: match.index }],
  );
  const tokens: Token[] = [];
  let hyphened = false;
  let isEnded = false;
  found.forEach(({ text, start }, index) => {
    const before = found[index - 1];
    const joined = before !== undefined && before.start + before.text.length === start;
    if (joiners.has(text) && joined && joinsWords(before.text, found[index + 1], start + text.length)) {
      hyphened = true;
      return;
    }
    if (/[.?!]/.test(text) && text.length === 1) isEnded = true;
    // `… rather than in two weeks...`: a sentence that trails off.
    const isTrailing = text === '..' && found.slice(index + 1).every((one) => silent.has(one.text));
    if (silent.has(text) || isTrailing) return;
    const last = tokens[tokens.length - 1];
    if (joined && text.toLowerCase() === 's' && last?.text !== undefined && /[\p{L}\d]{2}['’]$/u.test(last.text))
      return;
    tokens.push({
      text,
      plain: withoutApostrophe(plainOf(text).replace(/^(what|that)s$/, '$1')),
      ...numberOf(text),
      start,
      end: start + text.length,
      joined,
      hyphened,
      ...(isEnded && !joined && /^\p{Lu}/u.test(text) ? { opens: true as const } : {}),
    });
    hyphened = false;
    isEnded = false;
  });
  return tokens;
}

const denied = /^(?:ca|did|does|is|are|was|were|wo|would|could|should|has|have|had)nt$/i;

/** `why cant we`, `it wont`: without their apostrophe; `dont` is a word in French, too. */
function isDenial(text: string, before: string | undefined): boolean {
  return denied.test(text) || (/^dont$/i.test(text) && /^(?:why|we|you|they|i)$/i.test(before ?? ''));
}

const areWords = /^[a-z]+(?: +[a-z]+)*$/i;

/** The tokens of a name as they are compared. */
export function plainWords(name: string): readonly string[] {
  return areWords.test(name) ? name.toLowerCase().split(/ +/) : tokenise(name).map(({ plain }) => plain);
}

/** A hyphen between two numbers is a range, between anything else a part of a word. */
function joinsWords(before: string, next: { text: string; start: number } | undefined, end: number): boolean {
  if (next === undefined || next.start !== end || !/^[\p{L}\d*]/u.test(next.text)) return false;
  return !(/^\d/.test(before) && /^\d/.test(next.text));
}

/** Words that French shortens before a vowel keep their apostrophe; a possessive loses it. */
const elided = /^(?:l|d|s|n|j|c|m|t|qu|lorsqu|puisqu|jusqu|aujourd)'$/;

function withoutApostrophe(plain: string): string {
  return plain.endsWith("'") && !elided.test(plain) ? plain.slice(0, -1) : plain;
}

const isAscii = /^[ -~]*$/;

/** Small letters, no accents, the straight apostrophe: what is compared. */
export function plainOf(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/−|–/g, '-');
}

/** `1,500` and `1 500` are thousands, `12,5` and `12.5` have decimals. Dates are no numbers. */
function numberOf(text: string): { number?: number } {
  if (/^[1-9]\d{0,2}(?:(?:,|[ \u00a0\u202f]{1,2})\d{3})+(?:\.\d+)?$/.test(text))
    return { number: Number(text.replace(/[^\d.]/g, '')) };
  if (/^(?:\d+(?:[.,]\d+)?|\.\d+)$/.test(text)) return { number: Number(text.replace(',', '.')) };
  return {};
}

/** Whether a question mark stands behind a token, at the end or before thanks: `…? Thanks!`. */
export function isAskedFrom(question: string, tokens: readonly Token[], from: number): boolean {
  return question.includes('?', tokens[from].start);
}
