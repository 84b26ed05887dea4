/** How often something comes, as a function of a request's variables. */
export interface Times {
  readonly constant: number;
  readonly factors: readonly Size[];
}

/** The length of a list: known, or said by variables. */
export type Size = number | ((variables: Readonly<Record<string, unknown>>) => number);

export const once: Times = { constant: 1, factors: [] };

export function times({ constant, factors }: Times, size: Size): Times {
  return typeof size === 'number' ? { constant: constant * size, factors } : { constant, factors: [...factors, size] };
}

/** A sum of weights, each so many times: what does not hang on variables is added up now. */
export function compileSum(
  terms: readonly { readonly weight: number; readonly times: Times }[],
): (variables: Readonly<Record<string, unknown>>) => number {
  let fixed = 0;
  const open: { readonly weight: number; readonly factors: readonly Exclude<Size, number>[] }[] = [];
  for (const { weight, times: often } of terms) {
    const factors = often.factors.filter((factor) => typeof factor === 'function');
    if (factors.length === 0) fixed += weight * often.constant;
    else if (weight !== 0) open.push({ weight: weight * often.constant, factors });
  }
  if (open.length === 0) return () => fixed;
  return (variables) =>
    open.reduce(
      (sum, { weight, factors }) => sum + factors.reduce((product, factor) => product * factor(variables), weight),
      fixed,
    );
}
