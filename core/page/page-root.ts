/**
 * A property of the document itself. On a document every element with a `name` hides the property of
 * that name (`<img name="querySelector">`); the prototype still has it.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export function documentProperty<Name extends 'documentElement' | 'contentType' | 'getSelection'>(
  document: Document,
  name: Name,
): Document[Name] | undefined {
  let holder: object | null = Object.getPrototypeOf(document);
  for (; holder; holder = Object.getPrototypeOf(holder)) {
    const property = Object.getOwnPropertyDescriptor(holder, name);
    if (property) return property.get ? property.get.call(document) : property.value;
  }
  return undefined;
}
