import { cdp } from 'vitest/browser';

/** Makes the browser prefer a colour scheme, or forced colours, as a reader's system would. */
export async function prefer(features: Readonly<Record<string, string>>): Promise<void> {
  const session = cdp() as unknown as { send(method: string, given: unknown): Promise<unknown> };
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features: list });
}
