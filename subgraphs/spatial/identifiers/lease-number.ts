import { type Checked, invalid, valid } from '../../kit/identifiers/checked.ts';
import { type CodeShape, DIGITS, shapeFault } from '../../kit/identifiers/code-shape.ts';

/** One sign for each province, as on number plates. */
const provinces = '京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新';

const shape: CodeShape = {
  noun: 'a lease filing number',
  segments: [
    { length: 1, characters: provinces, expected: 'the sign of a province, such as 沪' },
    { length: 1, characters: '租', expected: '租' },
    { length: 1, characters: '备', expected: '备' },
    { length: 17, characters: DIGITS, expected: 'a digit (district 6, year 4, serial 7)' },
  ],
};

/** Number under which a lease was filed (租赁备案号), 20 characters. */
export function checkLeaseNumber(text: string): Checked {
  const fault = shapeFault(text, shape);
  return fault === null ? valid(text) : invalid(fault);
}
