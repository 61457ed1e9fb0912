import { expect, it } from 'vitest';
import names from '../../../lib/vocabulary/names.json' with { type: 'json' };
import { packNames, unpackNames } from '../../../lib/vocabulary/packed-names.ts';

const FEW = {
  organisations: 'Orca?|2\nOrca Cloud|3|Orca|OC\nHelix|1|Nobody Known',
  assets: 'Site Nine|0|Orca|Orca Cloud~A Builder|Helix|Orca',
  outlets: 'The Morning Ledger',
};

it('calls organisations by their lines where a line names them, and only there', () => {
  expect(packNames(FEW)).toEqual({
    organisations: 'Orca?|2\n* Cloud|3|#0|OC\nHelix|1|Nobody Known',
    assets: 'Site Nine|0|#0|#1~A Builder|#2|Orca',
    outlets: 'The Morning Ledger',
  });
});

it('tells a name by what it shares with the one before, whatever stands between them', () => {
  const organisations = 'Northwind Systems|2||Northwind Systems Group~Northwind|Norther';
  expect(packNames({ organisations, assets: '', outlets: 'The Ledger\nThe Mirror' })).toEqual({
    organisations: 'Northwind Systems|2||}ms Group~>|:er',
    assets: '',
    outlets: 'The Ledger\n*Mirror',
  });
  expect(() => packNames({ ...FEW, outlets: '*Ledger' })).toThrow('*Ledger');
});

it('gives all names back', () => {
  expect(unpackNames(packNames(FEW))).toEqual(FEW);
  expect(unpackNames(packNames(names))).toEqual(names);
});
