import { HttpRefusal } from '../../http/http-refusal.ts';

/** A token refused, in a sentence that says what was expected. It never repeats the token: sentences travel to logs. */
export const unauthenticated = (sentence: string): HttpRefusal => new HttpRefusal('UNAUTHENTICATED', sentence);
