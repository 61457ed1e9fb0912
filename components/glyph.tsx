import type { Glyph } from '../lib/compare/view.ts';

/** Each verdict has an own outline and an own sign, so that it is told apart without colour. */
const SHAPES = {
  differs: { outline: 'M10 1.5 18.5 10 10 18.5 1.5 10Z', sign: 'M6.5 8.4h7M6.5 11.6h7M11.8 5.8 8.2 14.2' },
  mayDiffer: { outline: 'M10 1.5 18.5 10 10 18.5 1.5 10Z', sign: 'M7.2 8.6h5.6M7.2 11.4h5.6M11.2 6.6 8.8 13.4' },
  later: { outline: 'M3 3h9l6 7-6 7H3Z', sign: 'M7 10h5.5M10 7l3 3-3 3' },
  addsUp: { outline: 'M2.5 2.5h15v15h-15Z', sign: 'M6.5 8.2h7M6.5 11.8h7' },
  reports: { outline: 'M10 1.7a8.3 8.3 0 1 0 0 16.6 8.3 8.3 0 0 0 0-16.6Z', sign: 'm6.3 10.3 2.6 2.6 5-5.4' },
} as const;

/** The mark of a verdict. The words stand beside it, so screen readers skip the drawing. */
export function VerdictGlyph({ glyph }: { readonly glyph: Glyph }) {
  const shape = SHAPES[glyph];
  return (
    <svg class={`glyph glyph-${glyph}`} viewBox="0 0 20 20" aria-hidden="true">
      <path class="outline" d={shape.outline} />
      <path class="sign" d={shape.sign} />
    </svg>
  );
}

interface VerdictProps {
  readonly glyph: Glyph | null;
  /** The verdict in words. */
  readonly verdict: string;
}

/** Shape, colour and words of a verdict on one line. */
export function Verdict({ glyph, verdict }: VerdictProps) {
  return (
    <span class={`verdict verdict-${glyph ?? 'none'}`}>
      {glyph && <VerdictGlyph glyph={glyph} />}
      {verdict}
    </span>
  );
}
