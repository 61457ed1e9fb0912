import type { Lexicon } from '../vocabulary/lexicon.ts';
import { unpackRole, type PackedRoles, type RoleModel } from './role-model.ts';

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

const unpacked = new WeakMap<Lexicon, RoleModels>();

/** The weights that a lexicon carries, unpacked when first asked for. */
export function rolesOf(lexicon: Lexicon): RoleModels {
  let models = unpacked.get(lexicon);
  if (!models) unpacked.set(lexicon, (models = unpackRoles(lexicon.roleWeights)));
  return models;
}
