import type { FactView, Review } from '../../components/fact-view.ts';
import type { PackView } from '../../components/pack-credit.tsx';
import type { Text } from '../../lib/i18n.ts';
import type { FactBase } from '../../lib/store/open.ts';
import { removePack } from '../../lib/store/pack.ts';
import { handleClaims, restoreClaims, trashClaims, type Handle } from '../../lib/store/review.ts';
import { askBackground } from './tab.ts';
import type { Deed } from './use-done.ts';

/** The changes that the facts tab makes; each says what it did and takes itself back. */
export function factChanges(base: FactBase, t: Text) {
  /** Verdicts of other claims hang on these; the background judges them anew, also when the popup closes. */
  const judge = async () => void (await askBackground({ type: 'judge' }));
  const deed = async (text: string, before: readonly Handle[]): Promise<Deed> => {
    await judge();
    return { text, undo: async () => (await handleClaims(base, before), await judge()) };
  };
  return {
    review: async ({ id, quote }: FactView, review: Review): Promise<Deed> => {
      const before = await handleClaims(base, [{ id, review }]);
      return await deed(t(`popup_toast_${review}`, [quote]), before);
    },
    remove: async ({ id, quote }: FactView): Promise<Deed> => {
      const before = await trashClaims(base, [id], Date.now());
      return await deed(t('popup_toast_deleted', [quote]), before);
    },
    restore: async ({ id, quote }: FactView): Promise<Deed> => {
      const before = await restoreClaims(base, [id]);
      return await deed(t('popup_toast_restored', [quote]), before);
    },
    removePack: async ({ id }: PackView): Promise<Deed> => {
      await removePack(base, id, Date.now());
      await judge();
      return { text: t('popup_toast_pack'), undo: async () => await askBackground({ type: 'loadPack' }) };
    },
  };
}
