import { launchChromium } from './chromium.ts';
import { tellJourney } from './journey.ts';

tellJourney('chromium', { launch: launchChromium, between: (driver) => driver.stopWorker() });
