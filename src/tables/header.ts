import type { Complaint, Place } from '../complaint/complaint.js';
import { didYouMean } from '../complaint/near-match.js';
import type { ColumnDeclaration, TableDeclaration } from './declaration.js';

/** What the columns of a file mean. */
export interface Header {
  /** The declared column of each position; undefined where it is a further or an unknown one. */
  readonly declared: readonly (ColumnDeclaration | undefined)[];
  /** Names of all positions: canonical where declared, as written elsewhere. */
  readonly names: readonly string[];
  readonly complaints: readonly Complaint[];
  readonly notes: readonly string[];
}

/** Maps a file's header onto the declared columns: by `whatif.yaml`'s mapping, else by name, whatever case and blanks it has. */
export function readHeader(
  cells: readonly string[],
  declaration: TableDeclaration,
  mapping: Readonly<Record<string, string>>,
  place: Place,
): Header {
  const mapped = new Map(Object.entries(mapping).map(([foreign, canonical]) => [normal(foreign), canonical]));
  const known = new Map(declaration.columns.map((column) => [column.name, column]));
  const names = cells.map((cell) => mapped.get(normal(cell)) ?? (known.has(normal(cell)) ? normal(cell) : cell.trim()));
  const declared = names.map((name) => known.get(name));
  return {
    declared,
    names,
    complaints: oneCell(cells, declaration, place) ?? [
      ...doubled(names, place),
      ...absent(names, cells, declaration, place),
    ],
    notes: [...unknown(names, declared, declaration, place.file), ...unmapped(mapping, cells, declaration, place.file)],
  };
}

function normal(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** A header of one cell that holds what could stand between cells was cut by the wrong delimiter. */
function oneCell(cells: readonly string[], { columns }: TableDeclaration, place: Place): Complaint[] | undefined {
  const [found] = cells;
  const mark = /[^\w\s".()-]|\s/.exec(found.trim())?.[0];
  if (cells.length > 1 || mark === undefined || columns.filter(({ required }) => required).length < 2) return undefined;
  const remedy = [',', ';', '\t'].includes(mark)
    ? 'Are lines quoted as a whole? Quote cells, not lines.'
    : mark === '|'
      ? 'Set csv.delimiter: "|" in whatif.yaml.'
      : 'Put a comma, a semicolon or a tab between cells.';
  return [{ place, found, problem: 'is a header of one column only.', remedy }];
}

function doubled(names: readonly string[], place: Place): Complaint[] {
  return names.flatMap((name, index) =>
    name !== '' && names.indexOf(name) < index
      ? [
          {
            place: { ...place, position: index + 1 },
            name,
            problem: `stands twice in the header, in column ${names.indexOf(name) + 1} too.`,
            remedy: 'Rename or remove one of them.',
          },
        ]
      : [],
  );
}

function absent(
  names: readonly string[],
  cells: readonly string[],
  declaration: TableDeclaration,
  place: Place,
): Complaint[] {
  return declaration.columns
    .filter((column) => column.required && !names.includes(column.name))
    .map(({ name }) => {
      const others = cells.filter((_, index) => !declaration.columns.some((column) => column.name === names[index]));
      const near = didYouMean(name, others.map(normal));
      return {
        place,
        name,
        problem: 'is required, and the header does not have it.',
        remedy: near
          ? `${near.replace('Did you mean', 'Is it')} Map it in whatif.yaml, under columns.${declaration.name}.`
          : `The header has ${cells.map((cell) => cell.trim()).join(', ')}. Map it in whatif.yaml, under columns.${declaration.name}.`,
      };
    });
}

/** A mapping of a header that the file does not have is probably misspelt; required columns have a complaint of their own. */
function unmapped(
  mapping: Readonly<Record<string, string>>,
  cells: readonly string[],
  { name }: TableDeclaration,
  file: string,
): string[] {
  const headers = new Set(cells.map(normal));
  return Object.keys(mapping)
    .filter((foreign) => !headers.has(normal(foreign)))
    .map((foreign) => {
      const near = didYouMean(
        foreign,
        cells.map((cell) => cell.trim()),
      );
      return `${file}: columns.${name} in whatif.yaml maps ${JSON.stringify(foreign)}, which the header does not have.${near ? ` ${near}` : ''}`;
    });
}

/** Said once: columns that are not read. Covariates are named when it is known that they hold numbers. */
function unknown(
  names: readonly string[],
  declared: readonly (ColumnDeclaration | undefined)[],
  { columns, further }: TableDeclaration,
  file: string,
): string[] {
  if (further !== undefined) return [];
  return names.flatMap((name, index) => {
    if (declared[index] !== undefined || name === '') return [];
    const near = didYouMean(
      normal(name),
      columns.map((column) => column.name),
    );
    return [`${file}: column ${JSON.stringify(name)} is not used.${near ? ` ${near}` : ''}`];
  });
}
