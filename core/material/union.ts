/** More than this under one key is a list, not one item in many spellings. */
const COMPARED_PER_KEY = 50;

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Items of which no two have the same id, or the same key and the same title; the first stays. */
export class Union<Item extends Titled> {
  readonly #byId = new Map<string, Item>();
  readonly #idsByKey = new Map<string, string[]>();
  readonly #toKey: (item: Item) => string;
  readonly #isSameTitle: (a: string, b: string) => boolean;

  constructor(toKey: (item: Item) => string, isSameTitle: (a: string, b: string) => boolean) {
    this.#toKey = toKey;
    this.#isSameTitle = isSameTitle;
  }

  add(item: Item): void {
    if (this.find(item)) return;
    this.#byId.set(item.id, item);
    const key = this.#toKey(item);
    const ids = this.#idsByKey.get(key);
    if (ids) ids.push(item.id);
    else this.#idsByKey.set(key, [item.id]);
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  /** What stands for the item already, if anything does. */
  find(item: Item): Item | undefined {
    const known = this.#byId.get(item.id);
    if (known) return known;
    const ids = this.#idsByKey.get(this.#toKey(item)) ?? [];
    return ids
      .slice(0, COMPARED_PER_KEY)
      .map((id) => this.#byId.get(id))
      .find((other) => other !== undefined && this.#isSameTitle(other.title, item.title));
  }

  /** Puts a newer form of an item in its place; the id stays. */
  replace(known: Item, next: Item): void {
    this.#byId.set(known.id, { ...next, id: known.id });
  }

  items(): Item[] {
    return [...this.#byId.values()];
  }
}
