import { launchFirefox } from './firefox.ts';
import { tellJourney } from './journey.ts';

tellJourney('firefox', { launch: launchFirefox });
