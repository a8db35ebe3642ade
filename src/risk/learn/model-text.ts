/**
 * A model (any plain data with typed arrays) as JSON with sorted keys and arrays of numbers: equal models give equal bytes,
 * so that a hash of the text names the model.
 */
export function modelText(model: unknown): string {
  return JSON.stringify(model, (_, value: unknown) => plain(value));
}

function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
