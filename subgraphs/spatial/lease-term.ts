interface LeaseTerm {
  readonly from: string;
  readonly to: string;
  readonly cancelledOn?: string | null | undefined;
}

/** Whether a lease counts on a day: both ends of its term do, the day of its cancellation does not. */
export function isLeaseCurrentOn({ from, to, cancelledOn }: LeaseTerm, day: string): boolean {
  return from <= day && day <= to && !(cancelledOn && cancelledOn <= day);
}
