import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
} from 'yaml';
import type { Complaint, Place } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';

const longestFile = 1_000_000;
const mostAliases = 100;
const deepest = 50;

/** A YAML or JSON file under reading: its complaints are gathered, each at its line and position. */
interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly complaints: Complaint[];
}

/** A value of a YAML or JSON file that knows where it is written. What does not fit is complained about and read as absent. */
export class Written {
  private readonly node: Node | null;
  private readonly source: Source;
  readonly name: string;

  constructor(node: unknown, source: Source, name: string) {
    const resolved = isAlias(node as Alias) ? (node as Alias).resolve(source.document) : (node as Node | null);
    this.node = resolved ?? null;
    this.source = source;
    this.name = name;
  }

  get place(): Place {
    return placeAt(this.source, this.node?.range?.[0]);
  }

  /** The text of a scalar as written, for complaints; undefined for maps and lists. */
  get found(): string | undefined {
    if (this.node === null || !isScalar(this.node)) return undefined;
    return typeof this.node.source === 'string' ? this.node.source : String(this.node.value);
  }

  get isMap(): boolean {
    return isMap(this.node);
  }

  /** Whether nothing is written, as in an empty file. */
  get isEmpty(): boolean {
    return this.node === null || (isScalar(this.node) && this.node.value === null);
  }

  /** Whether this is a map or a list without anything in it. */
  get isBlank(): boolean {
    return (isMap(this.node) || isSeq(this.node)) && this.node.items.length === 0;
  }

  complain(problem: string, remedy?: string): void {
    const { found } = this;
    this.source.complaints.push({
      place: this.place,
      ...(this.name === '' ? {} : { name: this.name }),
      ...(found === undefined ? {} : { found }),
      problem,
      ...(remedy === undefined ? {} : { remedy }),
    });
  }

  /** The entries of a map in written order; keys that are not among the known ones are refused with the near match. */
  entries(known?: readonly string[]): [string, Written][] {
    if (!isMap(this.node)) {
      this.complain('must be a map of keys and values.', known && `Its keys are ${known.join(', ')}.`);
      return [];
    }
    return this.node.items.flatMap((pair): [string, Written][] => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const value = new Written(pair.value ?? pair.key, this.source, key);
      if (known === undefined ? /^[A-Za-z][\w ]*$/.test(key) : known.includes(key)) return [[key, value]];
      this.source.complaints.push({
        place: placeAt(this.source, (pair.key as Node | null)?.range?.[0]),
        found: key,
        problem: known ? 'is no key that is known here.' : 'is no name: a letter, then letters, digits and _.',
        remedy: known ? (didYouMean(key, known) ?? `The keys are ${known.join(', ')}.`) : 'Rename it.',
      });
      return [];
    });
  }

  /** The entries of a map whose keys are free text, such as headers of files. */
  anyEntries(): [string, Written][] {
    if (!isMap(this.node)) {
      this.complain('must be a map of keys and values.');
      return [];
    }
    return this.node.items.map((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      return [key, new Written(pair.value ?? pair.key, this.source, key)];
    });
  }

  /** The items of a list; a single value is a list of one. */
  items(): Written[] {
    if (isSeq(this.node)) return this.node.items.map((item) => new Written(item, this.source, this.name));
    return this.node === null ? [] : [this];
  }

  /** A scalar's value: a text, a number, a truth; undefined after a complaint for anything else. */
  scalar(): string | number | boolean | undefined {
    const value = isScalar(this.node) ? this.node.value : undefined;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    this.complain('must be a single value.');
    return undefined;
  }

  text(): string | undefined {
    const value = this.scalar();
    return value === undefined ? undefined : typeof value === 'string' ? value : (this.found ?? String(value));
  }

  truth(): boolean | undefined {
    const value = this.scalar();
    if (typeof value === 'boolean' || value === undefined) return value;
    this.complain('must be true or false.');
    return undefined;
  }
}

/** Reads a YAML 1.2 or JSON text. Undefined where it cannot be read at all; what is wrong is put to the complaints. */
export function readWritten(text: string, file: string, complaints: Complaint[]): Written | undefined {
  if (text.length > longestFile) {
    complaints.push({
      place: { file },
      problem: 'is longer than a million characters.',
      remedy: 'Data belongs into the tables.',
    });
    return undefined;
  }
  if (nestsTooDeep(text)) {
    complaints.push({
      place: { file },
      problem: `is nested more than ${deepest} deep.`,
      remedy: 'No file of a project needs that; is it the right file?',
    });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true, prettyErrors: false });
  const source: Source = { file, document, lines, complaints };
  // A tag that is not known is a warning to the library; what it would have meant is lost, so it is refused.
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults)
    complaints.push({
      place: placeAt(source, fault.pos[0]),
      problem: `is not YAML: ${sentence(fault.message)}`,
      remedy: 'Check indentation, colons and quotes.',
    });
  if (faults.length > 0) return undefined;
  try {
    document.toJS({ maxAliasCount: mostAliases, mapAsMap: true });
  } catch (error) {
    const unresolved = error instanceof ReferenceError && /^Unresolved alias.*: (\S+)$/.exec(error.message)?.[1];
    complaints.push(
      unresolved
        ? {
            place: { file },
            found: `*${unresolved}`,
            problem: 'repeats what is named nowhere.',
            remedy: 'Quote it, if it is text.',
          }
        : { place: { file }, problem: 'repeats its anchors too often.', remedy: 'Write the values out.' },
    );
    return undefined;
  }
  return new Written(document.contents, source, '');
}

/**
 * Whether a map or list of the text lies too deep in others. Building values is recursive and would end the process on thousands of
 * brackets, which a file from elsewhere may hold; the syntax alone is read with a stack, and so is walked with one here.
 */
function nestsTooDeep(text: string): boolean {
  const waiting = [...new Parser().parse(text)].map((token): [token: unknown, depth: number] => [token, 0]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [token, depth] = next;
    if (depth > deepest) return true;
    if (typeof token !== 'object' || token === null) continue;
    const { items = [], value } = token as { items?: readonly { key?: unknown; value?: unknown }[]; value?: unknown };
    for (const item of items) waiting.push([item.key, depth + 1], [item.value, depth + 1]);
    waiting.push([value, depth]);
  }
  return false;
}

function sentence(message: string): string {
  // What follows a semicolon is advice to programmers.
  const first = message.split(/[\n;]/)[0];
  return `${first[0].toLowerCase()}${first.slice(1).replace(/[.:]?$/, '.')}`;
}

function placeAt({ file, lines }: Source, offset: number | undefined): Place {
  if (offset === undefined) return { file };
  const { line, col } = lines.linePos(offset);
  return { file, line, position: col };
}
