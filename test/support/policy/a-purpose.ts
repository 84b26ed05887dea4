import type { Purpose } from '../../../gateway/access/purpose.ts';

/** A matter of a test, with the operation that is its list. */
export const aPurpose = (operation: string, changes: Partial<Purpose> = {}): Purpose => ({
  code: 'test-matter',
  name: '测试事项',
  callers: ['AGENCY', 'APPLICANT'],
  applicant: 'applicant',
  representatives: [],
  basis: 'STATUTORY_DUTY',
  law: '上海市数据条例第三十条',
  operation,
  sharing: [],
  ...changes,
});
