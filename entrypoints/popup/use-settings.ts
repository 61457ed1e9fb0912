import { useEffect, useState } from 'preact/hooks';

import { readSettings, watchSettings, type Settings } from '../../lib/settings.ts';

/** The settings as they are now, null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchSettings(setSettings, ended.signal);
    void readSettings().then(setSettings);
    return () => ended.abort();
  }, []);
  return settings;
}
