/** Numbers added one by one to a typed array that doubles when it is full. */
export interface Growing<Values extends Float64Array | Int32Array> {
  readonly push: (value: number) => void;
  /** The numbers so far, in an array of just their length. */
  readonly taken: () => Values;
}

export function growing<Values extends Float64Array | Int32Array>(make: (size: number) => Values): Growing<Values> {
  let values = make(1024);
  let count = 0;
  return {
    push: (value) => {
      if (count === values.length) {
        const larger = make(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[count++] = value;
    },
    taken: () => values.slice(0, count) as Values,
  };
}
