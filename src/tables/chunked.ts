const bits = 16;
const size = 1 << bits;

type Numbers = Float64Array | Float32Array | Int32Array | Uint16Array;

/** Numbers added one by one, kept in pieces: nothing is copied when there are more, and little is kept free. */
export class Chunked {
  private readonly pieces: Numbers[] = [];
  private readonly make: (size: number) => Numbers;
  private count = 0;

  constructor(make: (size: number) => Numbers) {
    this.make = make;
  }

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    const place = this.count & (size - 1);
    if (place === 0) this.pieces.push(this.make(size));
    const piece = this.pieces[this.pieces.length - 1];
    piece[place] = value;
    // A number that single precision does not hold has its piece, and that alone, made wider.
    if (piece[place] !== value) this.pieces[this.pieces.length - 1] = widened(piece, place, value);
    this.count++;
  }

  at(place: number): number {
    return this.pieces[place >>> bits][place & (size - 1)];
  }
}

function widened(piece: Numbers, place: number, value: number): Float64Array {
  const wide = Float64Array.from(piece);
  wide[place] = value;
  return wide;
}
