import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { installDoor } from '../lib/page/doors.ts';
import { startReader } from '../lib/page/reader.ts';

export default defineUnlistedScript(() => installDoor('second-source.article', startReader));
