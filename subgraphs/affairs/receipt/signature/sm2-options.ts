/**
 * How SM2 signs here: over SM3 with the user id that GM/T 0009 sets where the parties agreed on none, and r and s side by
 * side. Node's own `sign('sm3')` does neither: it signs by ECDSA or with an empty user id, and no other party can verify it.
 */
export const sm2Options = { hash: true, der: false, userId: '1234567812345678' } as const;
