const endings = ['', 's', 'es', 'e', 'd', 'ed', 'ing'];

/** Every form of a word of English by its stem, which may lack a last `e`. */
export function inflected(stem: string): readonly string[] {
  return endings.map((ending) => stem + ending);
}
