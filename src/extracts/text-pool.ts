/** Texts kept once, known by whole numbers from 0. One pool serves every table, so equal identifiers are equal numbers. */
export class TextPool {
  readonly #texts: string[] = [];
  readonly #places = new Map<string, number>();

  get size(): number {
    return this.#texts.length;
  }

  /** The number of a text that is already here. */
  find(text: string): number | undefined {
    return this.#places.get(text);
  }

  /** The number of a text, taking it in where it is new. */
  take(text: string): number {
    return this.#places.get(text) ?? this.add(text);
  }

  /** Takes in a text that is known not to be here. */
  add(text: string): number {
    const place = this.#texts.length;
    this.#texts.push(text);
    this.#places.set(text, place);
    return place;
  }

  textOf(place: number): string {
    const text = this.#texts[place];
    if (text === undefined) throw new RangeError(`no text has the number ${place}`);
    return text;
  }
}
