import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { FigureWords } from './figure-words.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** The figure words of every language read, English first: it is what a page is read in that shows no other. */
export const FIGURE_LANGUAGES: Readonly<Record<string, FigureWords>> = { en, fr, de, es, it, pt, nl };
