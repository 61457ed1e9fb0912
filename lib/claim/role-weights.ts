import { unpackRole, type PackedRoles, type RoleModel } from './role-model.ts';
import packed from './weights/roles.json' with { type: 'json' };

/** The weights of a first reading, sentence by sentence, and of a second that knows what the first made of the others. */
export interface RoleModels {
  readonly first: Readonly<Record<'subject' | 'counterparty' | 'asset', RoleModel>>;
  readonly second: Readonly<Record<'subject' | 'counterparty' | 'asset', RoleModel>>;
}

export function unpackRoles(roles: PackedRoles): RoleModels {
  const role = (name: string): RoleModel => unpackRole(roles[name] ?? '');
  return {
    first: { subject: role('subject1'), counterparty: role('counterparty1'), asset: role('asset1') },
    second: { subject: role('subject2'), counterparty: role('counterparty2'), asset: role('asset2') },
  };
}

let shipped: RoleModels | null = null;

/** The weights that ship, unpacked when first asked for. */
export function shippedRoles(): RoleModels {
  return (shipped ??= unpackRoles(packed));
}
