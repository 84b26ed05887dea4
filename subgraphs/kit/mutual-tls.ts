/** PEM texts for TLS in which each side shows a certificate of one authority. */
export interface MutualTls {
  readonly cert: string;
  readonly key: string;
  /** Of the authority; no other is trusted. */
  readonly ca: string;
}
