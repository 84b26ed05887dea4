/** Gives an identifier in its normal form, or null where it is none. */
export type IdentifierCheck = (text: string) => string | null;

/** What the identifiers of a token must be; handed in, because the gateway knows no registry. */
export interface IdentifierChecks {
  /** Citizen ID number (公民身份号码), check digit included. */
  readonly citizenId: IdentifierCheck;
  /** Unified social credit code (统一社会信用代码), check digit included. */
  readonly uscc: IdentifierCheck;
  /** Division code (行政区划代码). */
  readonly division: IdentifierCheck;
}
