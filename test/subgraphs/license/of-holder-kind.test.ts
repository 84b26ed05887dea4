import { expect, test } from '@jest/globals';
import { tableOf } from '../../../subgraphs/kit/table.ts';
import { License } from '../../../subgraphs/license/entities/license.ts';
import { license } from '../../../subgraphs/license/index.ts';
import { ofHolderKind } from '../../../subgraphs/license/of-holder-kind.ts';
import { openTestRegistry } from '../../support/registry.ts';

test('a license is an enterprise’s under a social credit code, and a person’s under any other number', async () => {
  const { registry, stop } = await openTestRegistry(license);
  const textOf = (holder: 'PERSON' | 'ENTERPRISE') =>
    registry.database.compile(ofHolderKind(tableOf(License), holder)).sql;
  expect([textOf('ENTERPRISE'), textOf('PERSON')]).toEqual([
    `"holder_code_kind" = 'SOCIAL_CREDIT_CODE'`,
    `"holder_code_kind" <> 'SOCIAL_CREDIT_CODE'`,
  ]);
  await stop();
});
