import { expect, test } from '@jest/globals';
import { paths } from '../../command/paths.ts';
import { readFolder } from '../../matters/read-folder.ts';

test.each(readFolder({ folder: paths.matters, supergraphFile: paths.supergraph }))(
  'the sharing list of $code, valid from $validFrom, says that the standing of the applicant is read, and by which law',
  ({ sharing, law }) => {
    const standing = sharing.filter(({ materials }) => materials.length === 0);
    expect([
      ['person', 'hasStatus', 'hasStatus', 'isDisputed', 'isUnderInvestigation'],
      ['enterprise', 'status'],
    ]).toContainEqual(standing.map(({ field }) => field));
    for (const entry of standing) expect(entry).toMatchObject({ way: 'VERIFIED', law });
  },
);
