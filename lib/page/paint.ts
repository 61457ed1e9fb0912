/** Figures that are painted, and the way to paint them again. */
export interface Paint {
  /** Registers the highlight again if the page cleared it or emptied it. */
  keep(): void;
}

/** Paints all figures alike under one name, whose style the background has inserted; gone with the signal. */
export function paintFigures(name: string, ranges: readonly StaticRange[], signal: AbortSignal): Paint {
  const highlight = new Highlight();
  const keep = (): void => {
    if (highlight.size !== ranges.length) for (const range of ranges) highlight.add(range);
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  };
  keep();
  signal.addEventListener('abort', () => {
    highlight.clear();
    CSS.highlights.delete(name);
  });
  return { keep };
}
