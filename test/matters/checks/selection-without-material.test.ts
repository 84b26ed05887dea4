import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('a value that no paper needs is refused', () => {
  const text = changedSample('    idNumber\n', '    idNumber\n    birthDate\n');
  expect(problemsIn(text)).toEqual([
    problemOn(text, 'birthDate', 'Person.birthDate serves no material', 'Add @replaces(material: …)'),
  ]);
});

test('so is one deeper down, in what replaces nothing', () => {
  const text = changedSample('    idNumber\n', '    residence {\n      since\n    }\n');
  expect(problemsIn(text)).toEqual([problemOn(text, 'since', 'Residence.since serves no material', 'take it away')]);
});

test('a key on the way is free, and one on the way to nothing is not', () => {
  const text = changedSample(
    '  person(',
    '  other: person(idNumber: $applicant) {\n    # nothing\n    idNumber\n  }\n  person(',
  );
  expect(problemsIn(text)).toEqual([
    problemOn(text, '    idNumber', 'Person.idNumber serves no material', 'take it away'),
  ]);
});

test('lineage that a file asks for itself is free', () => {
  expect(problemsIn(changedSample('    idNumber\n', '    source {\n      asOf\n    }\n'))).toEqual([]);
});
