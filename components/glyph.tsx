import type { Glyph } from '../lib/compare/view.ts';

/** The sign of each verdict in a 12 × 12 picture, as on the page's badges. */
const SIGNS = {
  differs: 'M2 4.2h8M2 7.8h8M8.2 1.5 3.8 10.5',
  mayDiffer: 'M2 4.2h8M2 7.8h8M8.2 1.5 3.8 10.5',
  later: 'M6 3.2V6l2 1.4M10.5 6a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0',
  addsUp: 'M9.5 2H3l3.4 4L3 10h6.5',
  reports: 'M2 3h8M2 6h8M2 9h8',
} as const;

interface VerdictProps {
  readonly glyph: Glyph;
  /** The verdict in words. */
  readonly verdict: string;
}

/** A verdict as the page's badges show it: sign, outline, colour and words, so that none of them is needed alone. */
export function Verdict({ glyph, verdict }: VerdictProps) {
  return (
    <span class={`verdict verdict-${glyph}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={SIGNS[glyph]} />
      </svg>
      {verdict}
    </span>
  );
}
