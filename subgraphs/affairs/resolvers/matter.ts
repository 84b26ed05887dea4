import type { Material, Matter } from '../../../matters/matter.ts';

/** Fields of `Matter` and of what hangs on it that are not properties of the file as it was read. */
export const matterResolvers = {
  Matter: {
    limit: ({ limit }: Matter) => ({ days: limit.days, isWorkingDays: limit.unit === 'WORKING_DAYS' }),
    inputs: ({ inputs, applicant }: Matter) =>
      inputs
        .map((input) => ({ ...input, isApplicant: input.name === applicant }))
        .toSorted((one, other) => Number(other.isApplicant) - Number(one.isApplicant)),
    operation: ({ operation }: Matter) => operation.text,
  },
  Material: { from: ({ from }: Material) => from },
  SharingEntry: { registry: ({ registry }: { registry: string }) => registry.toUpperCase() },
};
