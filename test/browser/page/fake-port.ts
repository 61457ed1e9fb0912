/** A background for tests: marks every dollar figure and answers cards, without any judgement. */
import type { ClaimView, Glyph, Mark, PageRequest } from '../../../lib/messages.ts';
import type { Port } from '../../../lib/page/port.ts';

/** A port that remembers what it was asked; `on`, `glyph` and `living` may be changed at any time. */
export interface FakePort extends Port {
  readonly asked: PageRequest[];
  on: boolean;
  living: boolean;
  glyph: Glyph | null;
  /** A reason to refuse cards, null to answer them. */
  refusal: string | null;
}

export function fakePort(): FakePort {
  const asked: PageRequest[] = [];
  const port: FakePort = {
    asked,
    on: true,
    living: true,
    glyph: 'mayDiffer',
    refusal: null,
    alive: () => port.living,
    ask(request) {
      asked.push(request);
      if (request.type === 'card' && port.refusal !== null) return Promise.resolve({ ok: false, error: port.refusal });
      return Promise.resolve({ ok: true, value: answer(request, port) as never });
    },
  };
  return port;
}

function answer(request: PageRequest, port: FakePort): unknown {
  switch (request.type) {
    case 'read':
      return { on: port.on };
    case 'lookup':
      return { on: port.on, highlight: 'fake', marks: marksOf(request.article.text, port.glyph) };
    case 'card':
      return viewOf({ quote: request.article.text.slice(0, 10), glyph: port.glyph });
    case 'propose':
      return { ids: ['claim-1'] };
    case 'withdraw':
      return { removed: request.ids.length };
    case 'openPanel':
      return null;
  }
}

function marksOf(text: string, glyph: Glyph | null): Mark[] {
  return [...text.matchAll(/\$\d[\d.]*(?: billion|bn)?/g)].map(({ index: start, 0: words }, index) => {
    return { start, end: start + words.length, index, glyph, count: 2, label: glyph === null ? '' : 'May differ' };
  });
}

/** A claim as the background shows it, with the parts that a test cares for. */
export function viewOf(parts: Partial<ClaimView>): ClaimView {
  return {
    index: 0,
    span: { start: 0, end: 1 },
    quote: '$1.25bn a month',
    sentence: 'Anthropic pays xAI $1.25bn a month.',
    words: [
      { text: 'Anthropic pays xAI', implied: false },
      { text: 'agreed', implied: true },
    ],
    glyph: 'mayDiffer',
    count: 1,
    verdict: 'May differ',
    reason: 'Both would fit if $15bn were one year’s price.',
    evidence: [
      {
        relation: 'conflicts',
        word: 'may differ',
        side: 'differ',
        quote: '$15 billion',
        told: '$15 billion · agreed',
        trail: ['Northgate Dispatch', 'The Harbour Ledger'],
        sentence: 'Anthropic agreed to spend $15 billion over several years.',
        publisher: 'Northgate Dispatch',
        date: '28 May 2026',
        url: 'https://www.northgate-dispatch.example/a',
        reason: 'Both would fit if $15bn were one year’s price.',
        sum: '$1.25bn × 12 = $15bn',
        fromPack: false,
        storedId: null,
      },
    ],
    trail: ['This page', 'The Harbour Ledger'],
    apart: ['$40 billion · planned (Northgate Dispatch, 28 May 2026): between other parties, Google'],
    savedId: null,
    ...parts,
  };
}
