/** Where somebody comes from who wants to be let in. */
export interface SignInOrigin {
  /** An IPv4 address, or the network of an IPv6 one. */
  address: string;
  userAgent: string;
  /** The browser holds a device mark that this account left on an earlier sign-in. */
  knownDevice: boolean;
}
