/** Counts the changes of the seed that change its rows. Databases of an older one are not taken for those of this one. */
export const generatorVersion = '5';
