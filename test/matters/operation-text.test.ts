import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { paths } from '../../command/paths.ts';
import { apiSchema } from '../../matters/api-schema.ts';
import { readFolder } from '../../matters/read-folder.ts';
import { changedSample, draftOf, sampleMatter } from '../support/matter-file.ts';

const schema = apiSchema(parse(readFileSync(paths.supergraph, 'utf8')));

test('the operation has the lineage of every record and the standing of the applicant, and nothing that only a matter file says', () => {
  const source = (indent: string) =>
    `source {\n${['registry', 'authority', 'asOf', 'version', 'isSynthetic'].map((name) => `${indent}  ${name}\n`).join('')}${indent}}`;
  expect(draftOf(sampleMatter).matter.operation).toEqual({
    name: 'Sample',
    text: `query Sample($applicant: CitizenId!, $name: String!, $isMarried: Boolean! = false) {
  person(idNumber: $applicant) {
    idNumber
    matches(name: $name)
    marriage @include(if: $isMarried) {
      number
      parties {
        name
        ${source('        ')}
      }
      ${source('      ')}
    }
    properties(status: CURRENT) {
      totalCount
    }
    ${source('    ')}
  }
  standing: person(idNumber: $applicant) {
    isDead: hasStatus(status: DECEASED)
    isMissing: hasStatus(status: DECLARED_MISSING)
    isDisputed
    isUnderInvestigation
  }
}`,
  });
});

test('a variable that only decides which papers are asked for is left out', () => {
  const text = changedSample('law: "示例条例第三条"', 'law: "示例条例第三条", when: "isNew"');
  const declared = changedSample(
    '$isMarried: ',
    '$isNew: Boolean! = false @input(label: "新", title: "New")\n  $isMarried: ',
    text,
  );
  const { matter } = draftOf(declared);
  expect(matter.operation.text).not.toContain('isNew');
  expect(matter.inputs.map(({ name }) => name)).toEqual(['applicant', 'name', 'isNew', 'isMarried']);
});

test('lineage that the file asks for itself, or under another name, stays valid', () => {
  const text = changedSample(
    '    idNumber\n',
    '    source {\n      asOf\n    }\n    own: source {\n      version\n    }\n',
  );
  expect(validate(schema, parse(draftOf(text).matter.operation.text))).toEqual([]);
});

test.each(readFolder({ folder: paths.matters, supergraphFile: paths.supergraph }))(
  'a client may ask the operation of $code, valid from $validFrom, as it is',
  ({ operation }) => {
    expect(validate(schema, parse(operation.text))).toEqual([]);
  },
);
