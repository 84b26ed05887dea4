import { expect, test } from '@jest/globals';
import { receiptCaller } from '../../../../subgraphs/affairs/proof/receipt-caller.ts';

const idNumber = '310105195807079622';

test('a receipt names who asked, and hides the middle of their number', () => {
  expect(receiptCaller({ kind: 'CITIZEN', idNumber }, null)).toBe('CITIZEN 310***********9622');
  expect(receiptCaller({ kind: 'CITIZEN', idNumber }, { idNumber, capacity: 'SPOUSE' })).toBe(
    'CITIZEN 310***********9622, as SPOUSE of the applicant',
  );
  expect(receiptCaller({ kind: 'REPRESENTATIVE', idNumber, uscc: '91310115MA1H7B8C7D' }, null)).toBe(
    'REPRESENTATIVE 310***********9622 of 91310115MA1H7B8C7D',
  );
  expect(receiptCaller({ kind: 'OFFICER', subject: 'o-7', agency: '市民政局' }, null)).toBe('OFFICER o-7 of 市民政局');
});

test('a receipt says where it is not known who asked', () => {
  expect([receiptCaller(undefined, null), receiptCaller({ kind: 'STRANGER' }, null)]).toEqual([
    'UNIDENTIFIED',
    'UNIDENTIFIED',
  ]);
});
