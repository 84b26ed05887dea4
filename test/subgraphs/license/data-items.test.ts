import { expect, test } from '@jest/globals';
import { licenseDataItems, typeDataItems } from '../../../subgraphs/license/data-items.ts';

const type = {
  dataItems: JSON.stringify([
    { name: 'place', label: '经营场所' },
    { name: 'scope', label: '经营项目' },
    { name: 'manager', label: '负责人' },
  ]),
};

test('a license says its items in the order of its template, whatever the order of its data', () => {
  expect(licenseDataItems({ dataItems: '{"scope":"热食","place":"某路1号"}' }, type)).toEqual([
    { name: 'place', label: '经营场所', value: '某路1号' },
    { name: 'scope', label: '经营项目', value: '热食' },
  ]);
});

test('an item that the template does not have is not lost', () => {
  expect(licenseDataItems({ dataItems: '{"extra":"x","scope":"热食"}' }, type)).toEqual([
    { name: 'scope', label: '经营项目', value: '热食' },
    { name: 'extra', label: 'extra', value: 'x' },
  ]);
  expect(licenseDataItems({ dataItems: '{"scope":"热食"}' }, null)).toEqual([
    { name: 'scope', label: 'scope', value: '热食' },
  ]);
});

test('an item named like a property of every object is an item like another', () => {
  expect(licenseDataItems({ dataItems: '{"__proto__":"a","constructor":"b"}' }, null)).toEqual([
    { name: '__proto__', label: '__proto__', value: 'a' },
    { name: 'constructor', label: 'constructor', value: 'b' },
  ]);
});

test('items past the hundredth are not shown', () => {
  const names = Array.from({ length: 150 }, (_, index) => `n${index}`);
  const dataItems = JSON.stringify(Object.fromEntries(names.map((name) => [name, 'x'])));
  const template = { dataItems: JSON.stringify(names.map((name) => ({ name, label: name }))) };
  expect([licenseDataItems({ dataItems }, template), typeDataItems(template)].map(({ length }) => length)).toEqual([
    100, 100,
  ]);
});
