/** How goodpayer asks the State's public search API, `Recherche d'entreprises`. */
export interface LiveRegisterOptions {
  readonly isEnabled: boolean;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly requestsPerSecond: number;
  /** An answer is used that long before the register is asked again. */
  readonly lifetimeHours: number;
}

export const LIVE_REGISTER_OPTIONS = Symbol('LIVE_REGISTER_OPTIONS');

/** Seven requests a second and address is the register's own limit; it asks each client to say who it is. */
export const LIVE_REGISTER_DEFAULTS: LiveRegisterOptions = {
  isEnabled: true,
  baseUrl: 'https://recherche-entreprises.api.gouv.fr',
  timeoutMs: 1_500,
  requestsPerSecond: 7,
  lifetimeHours: 7 * 24,
};
