import type { Language } from './language.ts';
import { am } from './languages/am.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fa } from './languages/fa.ts';
import { fr } from './languages/fr.ts';
import { ku } from './languages/ku.ts';
import { nl } from './languages/nl.ts';
import { ru } from './languages/ru.ts';
import { so } from './languages/so.ts';
import { ti } from './languages/ti.ts';
import { tr } from './languages/tr.ts';
import { ug } from './languages/ug.ts';
import { zh } from './languages/zh.ts';

/** The languages whose words are known. */
export const languages: readonly Language[] = [am, ar, de, en, es, fa, fr, ku, nl, ru, so, ti, tr, ug, zh];
