import { launchChromium } from './chromium.ts';
import { tellOddPages } from './odd-pages.ts';

tellOddPages('chromium', launchChromium);
