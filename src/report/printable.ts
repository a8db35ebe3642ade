// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const control = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text from data with its control characters (and what would turn its direction) shown escaped: `\u001b`. */
export function printable(text: string): string {
  return text.replace(control, escaped);
}

/** The same, but for the line feeds, carriage returns and tabs that a CSV cell may hold. */
export function printableCell(text: string): string {
  return text.replace(control, (character) => (/[\t\n\r]/.test(character) ? character : escaped(character)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
