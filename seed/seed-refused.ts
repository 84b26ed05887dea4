/** Why a seed did not start or did not finish, in one line for a person. Nothing that was there before has changed. */
export class SeedRefused extends Error {
  override readonly name = 'SeedRefused';
}
