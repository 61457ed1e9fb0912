/** The contents of the meta tags in a page's head by their names, in lower case; the first of a name counts. */
export function readMeta(page: Document): (...names: string[]) => string {
  const contents = new Map<string, string>();
  for (const tag of page.head?.getElementsByTagName('meta') ?? []) {
    const content = tag.getAttribute('content')?.trim();
    for (const attribute of content ? ['property', 'name', 'itemprop', 'http-equiv'] : []) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find(Boolean) ?? '';
}
