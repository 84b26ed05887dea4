/** An amount as the schema's `Money`: registries store whole fen, so no amount is ever rounded. */
export function moneyOfFen(fen: number, currency = 'CNY'): { amount: string; currency: string } {
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return { amount: `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency };
}
