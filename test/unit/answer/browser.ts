/** A browser that holds settings, permissions and registered scripts as the extension's API shows them. */
export interface FakeBrowser {
  readonly stored: Record<string, unknown>;
  readonly session: Record<string, unknown>;
  readonly granted: Set<string>;
  readonly registered: Set<string>;
  readonly tabs: string[];
  /** Called before a permission is looked up. */
  onLook: () => Promise<void>;
  readonly api: object;
}

export function fakeBrowser(): FakeBrowser {
  const fake: FakeBrowser = {
    ...{ stored: {}, session: {}, granted: new Set(), registered: new Set(), tabs: [] },
    onLook: async () => undefined,
    api: {
      storage: {
        local: {
          get: async (key: string) => ({ [key]: fake.stored[key] }),
          set: async (values: object) => void Object.assign(fake.stored, values),
        },
        session: {
          get: async (key: string) => ({ [key]: fake.session[key] }),
          set: async (values: object) => void Object.assign(fake.session, values),
        },
      },
      permissions: {
        async contains({ origins }: { origins: string[] }) {
          const held = origins.every((origin) => fake.granted.has(origin));
          await fake.onLook();
          return held;
        },
      },
      scripting: {
        getRegisteredContentScripts: async ({ ids }: { ids?: string[] } = {}) =>
          [...fake.registered].filter((id) => !ids || ids.includes(id)).map((id) => ({ id })),
        registerContentScripts: async (scripts: { id: string }[]) =>
          void scripts.forEach(({ id }) => fake.registered.add(id)),
        updateContentScripts: async () => undefined,
        unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
          void ids.forEach((id) => fake.registered.delete(id)),
      },
      action: { openPopup: async () => await Promise.reject(new Error('openPopup requires a user gesture')) },
      runtime: { getURL: (path: string) => `moz-extension://us${path}` },
      tabs: { create: async ({ url }: { url: string }) => void fake.tabs.push(url) },
    },
  };
  return fake;
}
