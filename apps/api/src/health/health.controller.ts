import { Controller, Get } from '@nestjs/common';
import {
  HealthCheck,
  HealthCheckService,
  TypeOrmHealthIndicator,
  type HealthCheckResult,
} from '@nestjs/terminus';
import { Public } from '#identity';
import { BackgroundHealth } from './background.health.js';
import { MigrationsHealth } from './migrations.health.js';

const DATABASE_TIMEOUT_MS = 2_000;

@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly migrations: MigrationsHealth,
    private readonly background: BackgroundHealth,
  ) {}

  /** The process runs: a failure means "restart it". */
  @Public()
  @Get('healthz')
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can serve: a failure means "send it no requests". */
  @Public()
  @Get('readyz')
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    return this.health.check([
      () => this.database.pingCheck('database', { timeout: DATABASE_TIMEOUT_MS }),
      () => this.migrations.check('migrations'),
      () => this.background.check('background'),
    ]);
  }
}
