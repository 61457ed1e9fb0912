/**
 * Badges and the ring around a figure. Every kind has its own shape beside its own colour; text and ground differ by
 * 4.5:1 or more in both themes. Sizes are absolute: a badge stands between the lines of a site whose type is unknown.
 */
export const BADGE_STYLE = `
.badge { position: absolute; z-index: 1; display: flex; align-items: center; gap: 3px; box-sizing: border-box; height: 13px;
  padding: 0 5px 0 4px; border: 1px solid var(--edge); border-radius: 7px; background: var(--ground); color: var(--ink);
  font: 600 10px/11px system-ui, sans-serif; letter-spacing: .01em; white-space: nowrap; direction: ltr;
  pointer-events: none; user-select: none }
.badge svg { width: 9px; height: 9px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round }
.badge.bare { padding: 0 2px; min-width: 14px; justify-content: center }
.badge.bare:has(span) { padding: 0 4px 0 3px }
.differs { --ink: #fff; --ground: #a3341f; --edge: #a3341f; border-radius: 3px }
.mayDiffer { --ink: #8a3a10; --ground: #fff7ed; --edge: #b4571f; border-style: dashed; border-radius: 3px }
.later { --ink: #1f4f8f; --ground: #f1f6fd; --edge: #9dbbe2 }
.addsUp { --ink: #4a4668; --ground: #f5f4fa; --edge: #b7b3d1 }
.reports { --ink: #1d5f4c; --ground: #eff8f4; --edge: #93c4b2 }
.dark.differs { --ink: #2a0d07; --ground: #f29a85; --edge: #f29a85 }
.dark.mayDiffer { --ink: #f7bd8b; --ground: #2c1d12; --edge: #c98a55 }
.dark.later { --ink: #a9ccf7; --ground: #14202f; --edge: #45658d }
.dark.addsUp { --ink: #cbc6ea; --ground: #201e2e; --edge: #5f5a83 }
.dark.reports { --ink: #9bdcc4; --ground: #10241d; --edge: #3d7463 }
.ring { position: absolute; box-sizing: border-box; border: 2px solid #2f6fc4; border-radius: 4px; pointer-events: none }
.ring.dark { border-color: #8fbcf5 }
.ring.fading { animation: fade 2s forwards }
@keyframes fade { 60% { opacity: 1 } to { opacity: 0 } }
@media (prefers-reduced-motion: reduce) { .ring.fading { animation-timing-function: step-end } }
@media (forced-colors: active) { .badge { background: Canvas; color: CanvasText; border-color: CanvasText }
  .ring { border-color: Highlight } }
`;

/** The shape of each badge as the path of a 12 × 12 picture. */
export const SHAPES = {
  differs: 'M2 4.2h8M2 7.8h8M8.2 1.5 3.8 10.5',
  mayDiffer: 'M2 4.2h8M2 7.8h8M8.2 1.5 3.8 10.5',
  later: 'M6 3.2V6l2 1.4M10.5 6a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0',
  addsUp: 'M9.5 2H3l3.4 4L3 10h6.5',
  reports: 'M2 3h8M2 6h8M2 9h8',
} as const;
