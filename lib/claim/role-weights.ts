import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Role } from './families.ts';
import { unpackRole, type PackedRoles, type RoleModel } from './role-model.ts';

type Reading = Readonly<Record<Role, RoleModel>>;

/** The weights of a first reading, sentence by sentence, and of a second that knows what the first made of the others. */
export interface RoleModels {
  readonly first: Reading;
  readonly second: Reading;
}

/** Unpacks both readings: of the second what ships is how it differs from the first. */
export function unpackRoles(roles: PackedRoles): RoleModels {
  const reading = (suffix: string, from?: Reading): Reading => {
    const role = (name: Role): RoleModel => unpackRole(roles[name + suffix] ?? '', from?.[name]);
    return { subject: role('subject'), counterparty: role('counterparty'), asset: role('asset') };
  };
  const first = reading('1');
  return { first, second: reading('2', first) };
}

const unpacked = new WeakMap<Lexicon, RoleModels>();

/** The weights that a lexicon carries, unpacked when first asked for. */
export function rolesOf(lexicon: Lexicon): RoleModels {
  let models = unpacked.get(lexicon);
  if (!models) unpacked.set(lexicon, (models = unpackRoles(lexicon.roleWeights)));
  return models;
}
