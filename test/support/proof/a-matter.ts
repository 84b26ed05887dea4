import type { Matter } from '../../../matters/matter.ts';
import { aMaterial } from './a-material.ts';

/** A matter of a test: one paper of one person, unless told otherwise. */
export const aMatter = (changes: Partial<Matter> = {}): Matter => ({
  code: 'test-matter',
  title: 'A matter of a test',
  name: '测试事项',
  lead: '市民政局',
  limit: { unit: 'WORKING_DAYS', days: 1 },
  callers: ['APPLICANT'],
  applicant: 'applicant',
  representatives: [],
  basis: 'STATUTORY_DUTY',
  law: '上海市数据条例第三十条',
  validFrom: '2020-01-01',
  validTo: null,
  file: 'test-matter.graphql',
  inputs: [
    { name: 'applicant', type: 'CitizenId!', label: '公民身份号码', title: 'Citizen ID number', isRequired: true },
  ],
  materials: [aMaterial()],
  operation: {
    name: 'TestMatter',
    text: 'query TestMatter($applicant: CitizenId!) { person(idNumber: $applicant) { marriage { number } } }',
  },
  sharing: [],
  ...changes,
});
