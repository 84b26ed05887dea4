import { describe, expect, test } from '@jest/globals';
import { type MustSubmitReason, mustSubmit } from '../../../../subgraphs/affairs/proof/must-submit.ts';

describe('a paper that has to be submitted', () => {
  test.each<MustSubmitReason>([
    'SIGNED_IN_PERSON',
    'ORIGINAL_SURRENDERED',
    'NOT_DIGITISED',
    'DRAWING',
    'FOREIGN_DOCUMENT',
    'PRIVATE_AGREEMENT',
    'PHOTOGRAPH',
    'ARCHIVE_FILE',
    'REVIEWED_TEXT',
    'NOT_ON_RECORD',
    'EARLIER_STEP_MISSING',
    'RECORD_DISPUTED',
    'APPLICANT_CHOICE',
  ])('%s is explained in both languages, with the law', (reason) => {
    const evidence = mustSubmit({ law: '不动产登记暂行条例第十四条' }, reason);
    expect(evidence).toMatchObject({ __typename: 'MustSubmit', reason, law: '不动产登记暂行条例第十四条' });
    expect(evidence).toHaveProperty('explanation', expect.stringMatching(/^[A-Z].*\(\p{Script=Han}+.*\)$/u));
  });
});
