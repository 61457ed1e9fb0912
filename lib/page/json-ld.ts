/** A node of linked data, its values not yet looked at. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Longest script that is parsed, in UTF-16 units, and how deep its nodes are followed. */
const MAX_SCRIPT = 500_000;
const MAX_DEPTH = 4;

/** All nodes of a page's JSON-LD, in the order of the page: `@graph`, lists and nested nodes laid out flat. */
export function readJsonLd(page: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT) collect(parseLoosely(text), nodes, MAX_DEPTH);
  }
  return nodes;
}

/** Parses JSON as sites write it: in comments, with raw line breaks in strings, with a comma too many. Null where broken. */
function parseLoosely(text: string): unknown {
  const repairs = [
    (json: string) => json,
    (json: string) => json.replace(/<!--|-->|<!\[CDATA\[|\]\]>|^\s*\/\/.*$|\/\*|\*\//gm, ''),
    (json: string) => json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1'),
  ];
  let json = text;
  for (const repair of repairs) {
    json = repair(json);
    try {
      return JSON.parse(json);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error; // a broken script tells nothing; the meta tags are read instead
    }
  }
  return null;
}

function collect(value: unknown, into: LinkedNode[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth < 0) return;
  if (Array.isArray(value)) return value.forEach((each) => collect(each, into, depth));
  into.push(value as LinkedNode);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'publisher']) {
    if (Object.hasOwn(value, key)) collect((value as LinkedNode)[key], into, depth - 1);
  }
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/** Whether a node is of a type that schema.org makes an article of. */
export function isArticleNode(node: LinkedNode): boolean {
  return [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** A value as text: a string, or the name of the first node where it is one, a reference followed. */
export function textOfValue(value: unknown, nodes: readonly LinkedNode[]): string {
  const first = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (typeof first === 'string') return decode(first);
  if (typeof first !== 'object' || first === null) return '';
  const node = first as LinkedNode;
  const named = node['name'] ?? node['@value'];
  if (typeof named === 'string') return decode(named);
  const target = nodes.find((each) => each !== node && each['@id'] === node['@id'] && typeof each['name'] === 'string');
  return node['@id'] !== undefined && target ? decode(target['name'] as string) : '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
};

/** Many templates escape JSON as if it were markup: "Quill &amp; Capital". */
function decode(text: string): string {
  return text
    .replace(
      /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .trim();
}
