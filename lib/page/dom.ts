/**
 * Reads nodes through getters taken from the prototypes once. A form shadows its own properties by the names of its
 * inputs (`<input name="parentNode">`), so a property of a site's element is never read directly.
 */
function getterOf<P extends object, K extends keyof P>(prototype: P, key: K): (node: P) => P[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new Error(`no getter for ${String(key)}`);
  return (node) => get.call(node) as P[K];
}

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const nodeTypeOf = getterOf(Node.prototype, 'nodeType');
export const parentOf = getterOf(Node.prototype, 'parentNode');
export const textOf = getterOf(Node.prototype, 'textContent');
export const localNameOf = getterOf(Element.prototype, 'localName');

/** The value of an attribute, or the empty string. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** The element itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether `node` is `ancestor` or stands inside it. */
export function holds(ancestor: Node, node: Node): boolean {
  return Node.prototype.contains.call(ancestor, node);
}

/** The element that a node stands in: itself, or the parent of a text. */
export function elementOf(node: Node): Element | null {
  const candidate = isElement(node) ? node : parentOf(node);
  return candidate && isElement(candidate) ? candidate : null;
}
