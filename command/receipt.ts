import { Command } from 'commander';
import { discloseReceiptCommand } from './disclose-receipt.ts';
import { printReceiptCommand } from './print-receipt.ts';

/** `mianti receipt`: what is made of a receipt (办事凭证). */
export function receiptCommand(): Command {
  return new Command('receipt')
    .description('receipts (办事凭证)')
    .addCommand(printReceiptCommand())
    .addCommand(discloseReceiptCommand());
}
