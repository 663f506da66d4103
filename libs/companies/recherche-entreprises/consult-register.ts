import { Inject, Injectable } from '@nestjs/common';
import { Clock, companyIdParts, type CompanyId, type Siren } from '#kernel';
import type { UnavailableSource } from '../profile/company-profile.js';
import { LIVE_REGISTER_OPTIONS, type LiveRegisterOptions } from './live-register.options.js';
import { RechercheEntreprisesClient } from './recherche-entreprises.client.js';
import { RegisterStore, type LookupOutcome } from './register-store.js';

export type Consultation =
  | { readonly kind: LookupOutcome }
  | { readonly kind: 'UNAVAILABLE'; readonly unavailable: UnavailableSource };

const MS_PER_HOUR = 3_600_000;

/** Learns what the live register says of a French company, at most once per lifetime of an answer. */
@Injectable()
export class ConsultRegister {
  private readonly underWay = new Map<CompanyId, Promise<Consultation>>();

  constructor(
    private readonly client: RechercheEntreprisesClient,
    private readonly store: RegisterStore,
    private readonly clock: Clock,
    @Inject(LIVE_REGISTER_OPTIONS) private readonly options: LiveRegisterOptions,
  ) {}

  /** Null when this register is switched off or has nothing to say about the country. Visitors who ask together share one call. */
  async execute(companyId: CompanyId): Promise<Consultation | null> {
    if (!this.options.isEnabled || companyIdParts(companyId).country !== 'FR') return null;
    const running = this.underWay.get(companyId);
    if (running) return running;
    const started = this.consult(companyId).finally(() => this.underWay.delete(companyId));
    this.underWay.set(companyId, started);
    return started;
  }

  /** The last answer is looked up inside the shared call: a visitor who comes just after its end finds it stored. */
  private async consult(companyId: CompanyId): Promise<Consultation> {
    const since = new Date(this.clock.now().getTime() - this.options.lifetimeHours * MS_PER_HOUR);
    const outcome = await this.store.lastOutcome(companyId, since);
    if (outcome) return { kind: outcome };
    const answer = await this.client.ask(companyIdParts(companyId).number as Siren);
    if (answer.kind === 'UNAVAILABLE') return answer;
    const unit = answer.kind === 'FOUND' ? answer.unit : null;
    return { kind: await this.store.keep(companyId, unit, this.clock.now()) };
  }
}
