import { angle, area, length, volume } from './geometric-units.js';
import { data, energy, mass, power, pressure, speed, temperature, time } from './physical-units.js';
import { dataRate, flow, force, frequency, fuelEconomy } from './rate-units.js';
import type { Unit } from './unit.js';

/** Every unit, in the order in which a word with several meanings is understood. */
export const units: readonly Unit[] = [
  length,
  mass,
  volume,
  temperature,
  time,
  area,
  speed,
  data,
  energy,
  power,
  pressure,
  angle,
  dataRate,
  frequency,
  force,
  fuelEconomy,
  flow,
].flat();
