import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { BackgroundHealth } from './background.health.js';
import { HealthController } from './health.controller.js';
import { MigrationsHealth } from './migrations.health.js';

@Module({
  imports: [TerminusModule],
  controllers: [HealthController],
  providers: [BackgroundHealth, MigrationsHealth],
})
export class HealthModule {}
