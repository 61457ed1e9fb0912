/** The surroundings of answers in the extension's background. */
import { browser } from 'wxt/browser';

import { browserTranslator, uiLanguage } from '../i18n.ts';
import { readSettings } from '../settings.ts';
import { openFactBase, type FactBase } from '../store/open.ts';
import { formatDate } from '../translate.ts';
import type { PackedVocabulary } from '../vocabulary/vocabulary.ts';
import { browserPart, readShipped } from './browser-part.ts';
import type { Core } from './core.ts';
import type { Host } from './host.ts';
import { createLimiter } from './rate.ts';
import { wire } from './wiring.ts';

/** Makes the host once for the life of the worker. What it keeps (the open base, the lexicon) a new worker makes again. */
export function extensionHost(): Host {
  const translate = browserTranslator();
  let core: Promise<Core> | null = null;
  let base: Promise<FactBase> | null = null;
  return {
    self: { id: browser.runtime.id, home: browser.runtime.getURL('/') },
    browser: browserPart(translate),
    limiter: createLimiter(),
    async core() {
      core ??= readVocabulary().then((words) =>
        wire(words, { translate, date: (iso) => formatDate(iso, uiLanguage()) }),
      );
      try {
        return await core;
      } catch (error) {
        core = null;
        throw error;
      }
    },
    translate,
    async base() {
      base ??= openFactBase();
      try {
        const opened = await base;
        if (opened.isOpen()) return opened;
        base = openFactBase();
        return await base;
      } catch (error) {
        base = null;
        throw error;
      }
    },
    settings: readSettings,
    now: () => Date.now(),
  };
}

type Learnt = 'wordWeights' | 'assetWeights' | 'antecedentWeights' | 'nameWeights' | 'stateWeights';

/** The words, what is learnt, and the rates, as the build lays them beside the scripts. */
async function readVocabulary(): Promise<PackedVocabulary> {
  const [words, learnt, rates] = await Promise.all([
    readShipped<Omit<PackedVocabulary, 'rates' | Learnt>>('/vocabulary.json'),
    readShipped<Pick<PackedVocabulary, Learnt>>('/learnt.json'),
    readShipped<PackedVocabulary['rates']>('/rates.json'),
  ]);
  return { ...words, ...learnt, rates };
}
