import { Document, isMap, isPair, isSeq, parse, visit } from 'yaml';

/** A cell, an amount or a text as a scenario file writes it. */
export type WrittenAmount = string | number;

export type WrittenRow = Readonly<Record<string, WrittenAmount>>;

/** One override as a scenario file writes it; it has exactly one of the verbs. */
export interface WrittenOverride {
  readonly table: string;
  readonly column?: string;
  readonly where?: Readonly<Record<string, WrittenAmount | readonly WrittenAmount[]>>;
  readonly during?: string;
  readonly set?: WrittenAmount;
  readonly add?: WrittenAmount;
  readonly multiply?: WrittenAmount;
  readonly total?: WrittenAmount;
  readonly shift?: WrittenAmount;
  readonly ramp?: { readonly from: WrittenAmount; readonly to: WrittenAmount };
  readonly remove?: true;
  readonly insert?: WrittenRow | readonly WrittenRow[];
}

/** A scenario that a reader made of a question. */
export type Draft = DraftOf<WrittenOverride>;

/** The contents of an ordinary scenario file, whose name it has. */
export interface DraftOf<AnOverride> {
  readonly name: string;
  readonly scenario: string;
  readonly extends?: readonly string[];
  readonly description?: string;
  readonly params?: WrittenRow;
  readonly overrides: readonly AnOverride[];
  readonly expect?: readonly string[];
}

/** The scenario file of a draft, as YAML: what is shown, edited, saved and read by the ordinary scenario reader. */
export function draftText({ name: _name, overrides, expect, ...head }: DraftOf<object>): string {
  const scenario = {
    ...head,
    ...(overrides.length > 0 ? { overrides } : {}),
    ...(expect === undefined ? {} : { expect }),
  };
  // Rows that two overrides share are written out twice: a file is read by people.
  const document = new Document(scenario, { aliasDuplicateObjects: false });
  // Small maps and lists stand on one line, as in the examples: where, a row, the parents.
  visit(document, (key, node, path) => {
    if (!isMap(node) && !isSeq(node)) return;
    const parent = path[path.length - 1];
    const name = isPair(parent) ? String(parent.key) : '';
    if (['where', 'extends', 'ramp'].includes(name) || (isMap(node) && key !== null && insideInsert(path)))
      node.flow = true;
  });
  return document.toString({ lineWidth: 140 });
}

function insideInsert(path: readonly unknown[]): boolean {
  return path.slice(-2).some((node) => isPair(node) && String(node.key) === 'insert');
}

/** The draft of an edited text. It may hold whatever a person wrote: the ordinary reader checks it when it runs. */
export function draftFrom(name: string, text: string): Draft {
  const { scenario = name, overrides = [], ...rest } = (parse(text) ?? {}) as Partial<Draft>;
  return { ...rest, name, scenario, overrides };
}
