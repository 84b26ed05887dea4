/** Above this share of the cores, figures say more of the other work than of the subjects. */
const tolerated = 0.1;

/** One line on how much other work there was; `share` is of all cores, from 0 to 1. */
export function disturbance(share: number): string {
  const percent = `${Math.round(share * 100)} % of the machine's cores`;
  if (share <= tolerated) return `Other work took ${percent} meanwhile.`;
  return `**Other work took ${percent} meanwhile: trust the CPU times, not the requests a second, and measure again.**`;
}
