import type { Format } from './result.js';
import { toCsv } from './to-csv.js';
import { toJson } from './to-json.js';
import { toMarkdown } from './to-markdown.js';
import { toTable } from './to-table.js';

/** The formats of `--format`, in the order in which help lists them. */
export const formats: readonly Format[] = [toTable, toCsv, toJson, toMarkdown];
