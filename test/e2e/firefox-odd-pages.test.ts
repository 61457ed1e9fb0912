import { launchFirefox } from './firefox.ts';
import { tellOddPages } from './odd-pages.ts';

tellOddPages('firefox', launchFirefox);
