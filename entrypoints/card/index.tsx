import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import card from '../../components/card/card.css?inline';
import { LiveCard } from '../../components/card/live-card.tsx';
import controls from '../../components/controls.css?inline';
import source from '../../components/source.css?inline';
import tokens from '../../components/tokens.css?inline';
import verdict from '../../components/verdict.css?inline';
import { browserTranslator } from '../../lib/i18n.ts';
import { installDoor } from '../../lib/page/doors.ts';
import { placeCard } from '../../lib/page/place-card.ts';
import { addStyle } from '../../lib/page/stage.ts';
import { WriteGate } from '../../lib/page/write-gate.ts';

/** The tokens stand on the root of the extension's pages; here the slot of the card is the root. */
const STYLE = [tokens.replaceAll(':root', '.slot'), controls, verdict, source, card].join('\n');

/** Runs once in a page, when the first card is opened, and offers to draw this card and all later ones. */
export default defineUnlistedScript(() => {
  const t = browserTranslator();
  const dressed = new WeakSet<Node>();
  installDoor('second-source.card', ({ slot, anchor, quote, position, total, dark, actions }, signal) => {
    const root = slot.getRootNode() as ShadowRoot;
    if (!dressed.has(root)) addStyle(root, STYLE);
    dressed.add(root);
    slot.className = `slot ${dark ? 'on-dark' : 'on-light'}`;
    const gate = new WriteGate(signal);
    const guard = {
      watch: (button: HTMLElement | null) => gate.watch(button),
      allows: (event: MouseEvent) => gate.allows(event),
    };
    placeCard(slot, anchor, signal);
    render(<LiveCard {...{ t, quote, position, total, guard }} {...actions} />, slot);
    signal.addEventListener('abort', () => render(null, slot));
  });
});
