import { CharterRegisterResolver } from './graphql/register.resolver.js';
import { RegisterController } from './open-data/register.controller.js';
import { CharterRegisterReadModel } from './register.read-model.js';
import { CharterStandingsReadModel } from './standings.read-model.js';

export const REGISTER_CONTROLLERS = [RegisterController];

export const REGISTER = [CharterRegisterReadModel, CharterStandingsReadModel, CharterRegisterResolver];
